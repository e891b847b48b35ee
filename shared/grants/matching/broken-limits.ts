import { grantNeeded } from './grant-needed.ts';
import type { Matching, MatchRequest, MatchResult } from './matching.ts';
import { producerRoom } from './matching-model.ts';

/** A limit that a result does not keep; `id` names the request, good, fund, producer or group. */
export type BrokenLimit = {
  readonly limit:
    | 'grant'
    | 'capacity'
    | 'not-paid-for'
    | 'demand'
    | 'fund'
    | 'producer'
    | 'group'
    | 'exclusive'
    | 'forced';
  readonly id: string;
};

/** Everything a result breaks; empty for every result that is handed out. */
export function brokenLimits(matching: Matching, { awards }: MatchResult): readonly BrokenLimit[] {
  const grants = new Map(awards.map(({ request, grant }) => [request, grant as number]));
  const grantOf = ({ id }: MatchRequest): number => grants.get(id) ?? 0;
  const broken: BrokenLimit[] = [];
  const open = new Map(matching.goods.map(({ id, demand }) => [id, demand as number]));
  for (const request of matching.requests) {
    const award = awards.find((one) => one.request === request.id);
    const added = request.items.map(({ good }) => award?.meets.find((met) => met.good === good)?.quantity ?? 0);
    if (!isAllowed(request, grantOf(request))) broken.push({ limit: 'grant', id: request.id });
    if (added.some((x, index) => x > (request.items[index]?.most ?? 0)))
      broken.push({ limit: 'capacity', id: request.id });
    if (grantNeeded(request.items, added) > grantOf(request)) broken.push({ limit: 'not-paid-for', id: request.id });
    for (const [index, { good }] of request.items.entries())
      open.set(good, (open.get(good) ?? 0) - (added[index] ?? 0));
  }
  for (const [id, left] of open) if (left < 0) broken.push({ limit: 'demand', id });
  for (const { id, balance, floor } of matching.funds) {
    const paid = awards.flatMap(({ paidBy }) => paidBy).filter(({ fund }) => fund === id);
    if (sum(paid.map(({ amount }) => amount)) > Math.max(0, balance - floor)) broken.push({ limit: 'fund', id });
  }
  return [...broken, ...brokenTogether(matching, grantOf)];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

const isAllowed = ({ least, most, sizes }: MatchRequest, grant: number): boolean =>
  grant === 0 || (sizes === null ? grant >= least && grant <= most : sizes.some((size) => size === grant));

function brokenTogether(matching: Matching, grantOf: (request: MatchRequest) => number): readonly BrokenLimit[] {
  const { requests, groups, mustFund, mustNotFund } = matching;
  const of = (isIn: (request: MatchRequest) => boolean): number => sum(requests.filter(isIn).map(grantOf));
  const broken: BrokenLimit[] = [];
  for (const producer of new Set(requests.map((request) => request.producer))) {
    const room = producerRoom(matching, producer);
    if (room !== null && of((one) => one.producer === producer) > Math.max(0, room))
      broken.push({ limit: 'producer', id: producer });
  }
  for (const { group, least, most } of groups) {
    const given = of((one) => one.group === group);
    if (given < least || (most !== null && given > most)) broken.push({ limit: 'group', id: group });
  }
  const taken = new Set<string>();
  for (const { id, exclusive, least, ...request } of requests) {
    const grant = grantOf({ id, exclusive, least, ...request });
    if (mustNotFund.includes(id) && grant > 0) broken.push({ limit: 'forced', id });
    if (mustFund.includes(id) && grant < least) broken.push({ limit: 'forced', id });
    if (exclusive === null || grant === 0) continue;
    if (taken.has(exclusive)) broken.push({ limit: 'exclusive', id });
    taken.add(exclusive);
  }
  return broken;
}
