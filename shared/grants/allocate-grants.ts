import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { GrantAllocation, GrantAward, GrantLimit, GrantReservoir } from './grant-award.ts';
import type { GrantRequest } from './grant-request.ts';
import {
  afterAward,
  compareWeighed,
  type GrantState,
  roomFor,
  type WeighedRequest,
  weighAmount,
  weighRequest,
} from './weigh-request.ts';

/** Everything the rule looks at. Demand is open per week, by product code; prices are indicative, per plan unit. */
export type GrantCase = {
  readonly requests: readonly GrantRequest[];
  readonly openDemand: ReadonlyMap<string, Quantity>;
  readonly prices: ReadonlyMap<string, Money>;
  readonly reservoir: GrantReservoir;
  /** By producer: granted before and not yet returned; it counts towards the limit. */
  readonly outstanding?: ReadonlyMap<string, Money>;
  /** Ids of requests that may not take part (check-eligibility.ts) or that were declined; they get nothing. */
  readonly barred?: ReadonlyMap<string, 'not-eligible' | 'declined'>;
};

/** What one request is to be awarded. */
export type GrantPick = { readonly request: string; readonly amount: Money };

/**
 * Allocates recoverable grants greedily: the request that meets the most open weekly demand, valued at the indicative
 * prices, for the money it would get comes first; after each award the rest are weighed anew, because demand, limits
 * and the reservoir have shrunk (GRANTS.md section 2.1; greedy, so that a meeting can follow it by hand). Ties go to
 * the smaller request id. The order of the requests does not matter. Never below the floor, never over the limit.
 */
export function allocateGrants(grants: GrantCase): GrantAllocation {
  let state = startOf(grants);
  let waiting = grants.requests.filter(({ id }) => !grants.barred?.has(id));
  const awards: GrantAward[] = [];
  const taken = new Set<string>();
  for (;;) {
    const best = bestOf(waiting, state);
    if (best === null) break;
    state = afterAward(state, best);
    awards.push(asAward(best, awards.length + 1, state.reservoir.balance));
    if (best.request.exclusiveGroup !== undefined) taken.add(best.request.exclusiveGroup);
    waiting = waiting.filter((request) => request !== best.request && !isExcluded(request, taken));
  }
  return finished({ grants, state, awards, taken, rest: 'no-open-demand' });
}

/**
 * Awards what another rule has chosen, in its order, with the same working. A pick that would pass the producer's limit
 * or the floor, or that its group's winner excludes, gets nothing.
 */
export function awardInOrder(grants: GrantCase, picks: readonly GrantPick[]): GrantAllocation {
  let state = startOf(grants);
  const awards: GrantAward[] = [];
  const taken = new Set<string>();
  for (const { request: id, amount } of picks) {
    const request = grants.requests.find((one) => one.id === id);
    const isThere = awards.some((award) => award.request.id === id);
    if (request === undefined || isThere || grants.barred?.has(id)) continue;
    if (amount <= 0 || amount > request.amount) continue;
    const { ofLimit, ofReservoir } = roomFor(request.producer, state);
    if (amount > Math.min(ofLimit, ofReservoir) || isExcluded(request, taken)) continue;
    const weighed = weighAmount(request, amount, state);
    state = afterAward(state, weighed);
    awards.push(asAward(weighed, awards.length + 1, state.reservoir.balance));
    if (request.exclusiveGroup !== undefined) taken.add(request.exclusiveGroup);
  }
  return finished({ grants, state, awards, taken, rest: 'not-chosen' });
}

function startOf({ reservoir, openDemand, prices, outstanding }: GrantCase): GrantState {
  return { reservoir, openDemand, prices, awardedByProducer: outstanding ?? new Map() };
}

const isExcluded = ({ exclusiveGroup }: GrantRequest, taken: ReadonlySet<string>): boolean =>
  exclusiveGroup !== undefined && taken.has(exclusiveGroup);

function bestOf(requests: readonly GrantRequest[], state: GrantState): WeighedRequest | null {
  let best: WeighedRequest | null = null;
  for (const request of requests) {
    const weighed = weighRequest(request, state);
    if (weighed.award === 0 || weighed.value === 0n) continue;
    if (best === null || compareWeighed(weighed, best) < 0) best = weighed;
  }
  return best;
}

type Finished = {
  readonly grants: GrantCase;
  readonly state: GrantState;
  readonly awards: readonly GrantAward[];
  readonly taken: ReadonlySet<string>;
  /** Why a request that could have been paid was not. */
  readonly rest: GrantLimit;
};

function finished({ grants, state, awards, taken, rest }: Finished): GrantAllocation {
  const { requests, reservoir, barred } = grants;
  const awarded = new Set(awards.map(({ request }) => request.id));
  const left = requests
    .filter(({ id }) => !awarded.has(id))
    .map((request) => {
      const weighed = weighRequest(request, state);
      const excluded = isExcluded(request, taken) ? 'excluded' : null;
      const limit = weighed.award === 0 ? weighed.limitedBy : rest;
      return notAwarded(weighed, barred?.get(request.id) ?? excluded ?? limit, state.reservoir.balance);
    });
  left.sort((a, b) => (a.request.id < b.request.id ? -1 : 1));
  return {
    awards: [...awards, ...left],
    awarded: money(reservoir.balance - state.reservoir.balance),
    reservoirAfter: state.reservoir.balance,
    openAfter: state.openDemand,
  };
}

function asAward({ value, ...weighed }: WeighedRequest, rank: number, reservoirAfter: Money): GrantAward {
  // The value is counted in thousandths of a minor unit.
  const valuePerMoney = Number(value) / 1000 / weighed.award;
  return { ...weighed, rank, valuePerWeek: money(divideHalfUp(value, 1000n)), valuePerMoney, reservoirAfter };
}

function notAwarded(
  { value: _, ...weighed }: WeighedRequest,
  limitedBy: GrantLimit | null,
  reservoirAfter: Money,
): GrantAward {
  const nothing = { award: money(0), addsPerWeek: quantity(0), meetsPerWeek: quantity(0), valuePerWeek: money(0) };
  return { ...weighed, ...nothing, rank: null, valuePerMoney: 0, limitedBy, reservoirAfter };
}
