import { type ClearingRange, clearingRange, type PriceLimits } from './clearing-range.ts';
import { excessAt, type GoodMarket } from './good-market.ts';
import { stopsBetween } from './stops-between.ts';

type Wanted = { readonly limits: PriceLimits; readonly tolerance: number };

/** A guess beside a price that was tried leaves so much of the tolerance free. */
const safePart = 0.8;

/**
 * Of the prices foreseen to clear, which is best as far as was tried: one that was tried, nearest to clearing (what is
 * foreseen there was seen). Where somebody stops between two prices tried, nobody knows at which: the nearer a price is to
 * one of them, the likelier they answer as they did there; so the price nearest to one of them that clears with something
 * to spare. Otherwise the middle, as it is.
 */
export function preferTried(range: ClearingRange, market: GoodMarket, wanted: Wanted): ClearingRange {
  if (range.kind !== 'range') return range;
  const within = market.rest.answers
    .filter(({ price }) => price >= range.lowest && price <= range.highest)
    .map(({ price }) => ({ price, gap: Math.abs(excessAt(market, price)) }))
    .sort((one, other) => one.gap - other.gap);
  return { ...range, middle: within[0]?.price ?? besideTried(range.lowest, market, wanted) ?? range.middle };
}

/** Null where nobody is known to stop between the prices tried around `price`, or nothing clears with room to spare. */
function besideTried(price: number, market: GoodMarket, { limits, tolerance }: Wanted): number | null {
  const { answers } = market.rest;
  const above = answers.findIndex((answer) => answer.price > price);
  const [low, high] = [answers[above - 1], answers[above]];
  if (low === undefined || high === undefined || !stopsBetween({ low, high })) return null;
  const safe = clearingRange(market, limits, safePart * tolerance);
  if (safe.kind !== 'range') return null;
  return safe.lowest / low.price < high.price / safe.highest ? safe.lowest : safe.highest;
}
