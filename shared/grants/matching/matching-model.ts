import type { MatchModel, ModelRequest, ModelSum } from './match-model.ts';
import type { Matching, MatchRequest } from './matching.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The same question with goods and requests in the order of their ids as text: the order ties are decided in. */
export function inOrder(matching: Matching): Matching {
  return {
    ...matching,
    goods: [...matching.goods].sort(byId),
    requests: [...matching.requests].sort(byId).map((request) => ({
      ...request,
      items: [...request.items].sort((a, b) => (a.good < b.good ? -1 : a.good > b.good ? 1 : 0)),
    })),
    funds: [...matching.funds].sort(byId),
  };
}

/** The question for the solver: money in minor units, quantities in thousandths, value in thousandths of a minor unit. */
export function matchingModel(matching: Matching): MatchModel {
  const { goods, requests, funds } = matching;
  const placeOf = new Map(goods.map(({ id }, place) => [id, place]));
  const rivals = Map.groupBy(requests.entries(), ([, { exclusive }]) => exclusive);
  return {
    goods,
    requests: requests.map((request) => modelRequest(request, matching, placeOf)),
    funds: funds.map(({ balance, floor, pays }) => ({
      limit: Math.max(0, balance - floor),
      pays: pays === null ? null : positions(requests, ({ group }) => group !== null && pays.includes(group)),
    })),
    sums: [...producerSums(matching), ...groupSums(matching)],
    exclusive: [...rivals].flatMap(([name, members]) =>
      name === null || members.length < 2 ? [] : [members.map(([position]) => position)],
    ),
  };
}

function modelRequest(
  { id, least, most, sizes, items }: MatchRequest,
  { mustFund, mustNotFund }: Matching,
  placeOf: ReadonlyMap<string, number>,
): ModelRequest {
  return {
    min: sizes === null ? least : Math.min(...sizes),
    max: sizes === null ? most : Math.max(...sizes),
    sizes,
    choice: mustFund.includes(id) ? 'in' : mustNotFund.includes(id) ? 'out' : 'free',
    items: items.map(({ good, most: cap, grant, adds }) => ({ k: placeOf.get(good) ?? -1, cap, unit: grant / adds })),
  };
}

const positions = (requests: readonly MatchRequest[], isIn: (request: MatchRequest) => boolean): readonly number[] =>
  requests.flatMap((request, position) => (isIn(request) ? [position] : []));

/** What is left of a producer's limit; null: none. */
export function producerRoom({ limitPerProducer, leftByProducer }: Matching, producer: string): number | null {
  const left = leftByProducer.get(producer);
  if (left === undefined) return limitPerProducer;
  return limitPerProducer === null ? left : Math.min(left, limitPerProducer);
}

function producerSums(matching: Matching): readonly ModelSum[] {
  return [...new Set(matching.requests.map(({ producer }) => producer))].flatMap((producer) => {
    const most = producerRoom(matching, producer);
    const of = positions(matching.requests, (request) => request.producer === producer);
    return most === null ? [] : [{ of, least: null, most: Math.max(0, most) }];
  });
}

function groupSums({ groups, requests }: Matching): readonly ModelSum[] {
  return groups.map(({ group, least, most }) => ({
    of: positions(requests, (request) => request.group === group),
    least: least > 0 ? least : null,
    most,
  }));
}
