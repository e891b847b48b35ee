import type { MatchFault, Matching, MatchRequest } from './matching.ts';

/** Everything that keeps a question from being answered; empty when it can be put to the solver. */
export function checkMatching(matching: Matching): readonly MatchFault[] {
  const { goods, requests, funds, mustFund, mustNotFund } = matching;
  const known = new Set(goods.map(({ id }) => id));
  const ids = new Set(requests.map(({ id }) => id));
  const fault = (code: MatchFault['code'], id: string): MatchFault => ({ code, id });
  const forced = [...mustFund, ...mustNotFund];
  return [
    ...[goods, requests, funds].flatMap((list) => twice(list.map(({ id }) => id)).map((id) => fault('id-twice', id))),
    ...goods.filter(({ demand, price }) => demand < 0 || price < 0).map(({ id }) => fault('below-zero', id)),
    ...requests.flatMap((request) => requestFaults(request, known)),
    ...forced.filter((id) => !ids.has(id)).map((id) => fault('unknown-request', id)),
    ...mustFund.filter((id) => mustNotFund.includes(id)).map((id) => fault('forced-both-ways', id)),
    ...(funds.length === 0 ? [fault('no-money', '')] : []),
  ];
}

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, at) => ids.indexOf(id) !== at)),
];

function requestFaults(
  { id, least, most, sizes, items }: MatchRequest,
  known: ReadonlySet<string>,
): readonly MatchFault[] {
  const faults: MatchFault['code'][] = [];
  const amounts = [least, most, ...(sizes ?? []), ...items.flatMap((item) => [item.most, item.grant])];
  if (amounts.some((amount) => amount < 0)) faults.push('below-zero');
  if (least > most || sizes?.length === 0) faults.push('least-above-most');
  if (items.some(({ adds }) => adds <= 0)) faults.push('adds-nothing');
  if (items.some(({ good }) => !known.has(good))) faults.push('unknown-good');
  if (twice(items.map(({ good }) => good)).length > 0) faults.push('id-twice');
  return faults.map((code) => ({ code, id }));
}
