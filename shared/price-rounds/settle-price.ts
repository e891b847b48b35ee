import { forecastRounds } from './forecast-rounds.ts';
import type { PriceMover, PriceReason } from './price-reason.ts';
import type { AnnouncedGood } from './price-rule.ts';
import type { GoodView } from './read-round.ts';
import { roundPrice } from './round-price.ts';
import type { RuleSetup } from './rule-setup.ts';

/** What a rule asks for one good. */
export type WantedPrice = {
  readonly wanted: number;
  readonly mover: PriceMover;
  readonly cap: number | null;
  /** Set when the mover knows better than the sign of the excess. */
  readonly reason?: PriceReason;
};

/** After this many rounds in a row without any demand the price goes to its floor. */
const patienceWithoutDemand = 3;

/** Where a price that must leave 0 starts: one minor unit, or one unit of account. */
const firstPrice = 1;

/**
 * Turns what a rule asks for into an announced price: within floor and ceiling, in whole quanta (half-up), and with its
 * reason and working. A move that rounding would swallow becomes one quantum while the good is outside the tolerance.
 * The same for every rule: a good nobody asks for is at its floor after three rounds.
 */
export function settlePrice(good: GoodView, asked: WantedPrice, setup: RuleSetup): AnnouncedGood {
  const request = good.roundsWithoutDemand >= patienceWithoutDemand ? toFloor(good) : asked;
  const { mover, cap } = request;
  const wanted = leavesZero(good, request.wanted) ? firstPrice : request.wanted;
  const { floorPrice, ceiling = Number.POSITIVE_INFINITY } = good.setup;
  const rounded = roundPrice(wanted, setup.quantum);
  const lost = rounded === good.price && wanted !== good.price && good.imbalance > setup.tolerance;
  const moved = lost ? good.price + Math.sign(wanted - good.price) * setup.quantum : rounded;
  const price = Math.max(floorPrice, Math.min(ceiling, moved));
  const step = good.price > 0 ? wanted / good.price - 1 : 0;
  const { demand, supply, imbalance } = good;
  return {
    price,
    reason: reasonOf(good, request, { price, moved, tolerance: setup.tolerance }),
    working: { priceBefore: good.price, demand, supply, imbalance, mover, wanted, step, cap },
    forecastRoundsLeft: forecastRounds(good.trend, setup.tolerance),
  };
}

/** No part of a price of 0 lifts it again. */
function leavesZero(good: GoodView, wanted: number): boolean {
  return good.price === 0 && wanted === 0 && good.demand > good.supply;
}

function toFloor(good: GoodView): WantedPrice {
  return { wanted: good.setup.floorPrice, mover: 'no-demand-fall', cap: null, reason: 'no-demand' };
}

function reasonOf(
  good: GoodView,
  request: WantedPrice,
  settled: { readonly price: number; readonly moved: number; readonly tolerance: number },
): PriceReason {
  if (good.free && settled.price <= good.setup.floorPrice) return 'free-good';
  if (settled.price > settled.moved) return 'at-floor';
  if (settled.price < settled.moved) return 'at-ceiling';
  if (request.reason !== undefined) return request.reason;
  const move = Math.sign(settled.price - good.price);
  if (move === 0 && good.imbalance <= settled.tolerance) return 'within-tolerance';
  const excess = Math.sign(good.demand - good.supply);
  if (good.imbalance <= settled.tolerance || move !== excess) return 'follows-others';
  return move > 0 ? 'demand-above-supply' : 'supply-above-demand';
}
