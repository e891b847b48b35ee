import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { GrantAllocation, GrantAward, GrantReservoir } from './grant-award.ts';
import type { GrantRequest } from './grant-request.ts';
import { compareWeighed, type GrantState, type WeighedRequest, weighRequest } from './weigh-request.ts';

/** Everything the rule looks at. Demand is open per week, by product code; prices are indicative, per plan unit. */
export type GrantCase = {
  readonly requests: readonly GrantRequest[];
  readonly openDemand: ReadonlyMap<string, Quantity>;
  readonly prices: ReadonlyMap<string, Money>;
  readonly reservoir: GrantReservoir;
};

/**
 * Allocates recoverable grants greedily: the request that meets the most open weekly demand, valued at the indicative
 * prices, for the money it would get comes first; after each award the rest are weighed anew, because demand, limits
 * and the reservoir have shrunk (GRANTS.md section 2.1; greedy, so that a meeting can follow it by hand). Ties go to
 * the smaller request id. The order of the requests does not matter. Never below the floor, never over the limit.
 */
export function allocateGrants({ requests, openDemand, prices, reservoir }: GrantCase): GrantAllocation {
  let state: GrantState = { reservoir, openDemand, prices, awardedByProducer: new Map() };
  let waiting = requests;
  const awards: GrantAward[] = [];
  for (;;) {
    const best = bestOf(waiting, state);
    if (best === null) break;
    state = afterAward(state, best);
    awards.push(asAward(best, awards.length + 1, state.reservoir.balance));
    waiting = waiting.filter((request) => request !== best.request);
  }
  const left = waiting.map((request) => notAwarded(weighRequest(request, state), state.reservoir.balance));
  left.sort((a, b) => (a.request.id < b.request.id ? -1 : 1));
  return {
    awards: [...awards, ...left],
    awarded: money(reservoir.balance - state.reservoir.balance),
    reservoirAfter: state.reservoir.balance,
    openAfter: state.openDemand,
  };
}

function bestOf(requests: readonly GrantRequest[], state: GrantState): WeighedRequest | null {
  let best: WeighedRequest | null = null;
  for (const request of requests) {
    const weighed = weighRequest(request, state);
    if (weighed.award === 0 || weighed.value === 0n) continue;
    if (best === null || compareWeighed(weighed, best) < 0) best = weighed;
  }
  return best;
}

function afterAward(state: GrantState, { request, award, meetsPerWeek, openBefore }: WeighedRequest): GrantState {
  const { producer, product } = request;
  const awarded = money((state.awardedByProducer.get(producer) ?? 0) + award);
  return {
    ...state,
    reservoir: { ...state.reservoir, balance: money(state.reservoir.balance - award) },
    awardedByProducer: new Map(state.awardedByProducer).set(producer, awarded),
    openDemand: new Map(state.openDemand).set(product, quantity(openBefore - meetsPerWeek)),
  };
}

function asAward({ value, ...weighed }: WeighedRequest, rank: number, reservoirAfter: Money): GrantAward {
  // The value is counted in thousandths of a minor unit.
  const valuePerMoney = Number(value) / 1000 / weighed.award;
  return { ...weighed, rank, valuePerWeek: money(Number(value / 1000n)), valuePerMoney, reservoirAfter };
}

function notAwarded({ value: _, ...weighed }: WeighedRequest, reservoirAfter: Money): GrantAward {
  const nothing = { award: money(0), addsPerWeek: quantity(0), meetsPerWeek: quantity(0), valuePerWeek: money(0) };
  const limitedBy = weighed.award === 0 ? weighed.limitedBy : 'no-open-demand';
  return { ...weighed, ...nothing, rank: null, valuePerMoney: 0, limitedBy, reservoirAfter };
}
