import { excessAt, type GoodMarket } from './good-market.ts';

/** The prices that may be announced, whole minor units, both included. */
export type PriceLimits = { readonly lowest: number; readonly highest: number };

/**
 * Which prices clear one product, all else staying as it is. range: every whole price from `lowest` to `highest` is
 * within the tolerance, and no other; `middle` is where demand and supply meet best. jump: none is; at `below` too
 * much is asked for and at `below` + 1 too much is offered; `better` is the one nearer to clearing. short: even at the
 * highest price too much is asked for; `price` is the lowest that does as much. over: even at the lowest, `price`, too much
 * is offered, which at the floor is a free good.
 */
export type ClearingRange =
  | { readonly kind: 'range'; readonly lowest: number; readonly highest: number; readonly middle: number }
  | { readonly kind: 'jump'; readonly below: number; readonly better: number; readonly excess: number }
  | { readonly kind: 'short' | 'over'; readonly price: number; readonly excess: number };

/**
 * Finds the prices that clear by halving: with all else staying as it is nobody asks for more, or offers less, at a
 * higher price, so the excess falls with the price and where it changes sign is all there is to look at.
 */
export function clearingRange(market: GoodMarket, { lowest, highest }: PriceLimits, tolerance: number): ClearingRange {
  const excess = (price: number) => excessAt(market, price);
  const atLowest = excess(lowest);
  if (atLowest < -tolerance) return { kind: 'over', price: lowest, excess: atLowest };
  const atHighest = excess(highest);
  if (atHighest > tolerance) {
    const price = atLowest === atHighest ? lowest : firstPrice({ lowest, highest }, (one) => excess(one) === atHighest);
    return { kind: 'short', price, excess: atHighest };
  }
  const first = atLowest <= tolerance ? lowest : firstPrice({ lowest, highest }, (price) => excess(price) <= tolerance);
  const atFirst = excess(first);
  if (atFirst < -tolerance) {
    const before = excess(first - 1);
    const better = Math.abs(before) <= Math.abs(atFirst) ? first - 1 : first;
    return { kind: 'jump', below: first - 1, better, excess: better === first ? atFirst : before };
  }
  const last =
    atHighest >= -tolerance
      ? highest
      : firstPrice({ lowest: first, highest }, (price) => excess(price) < -tolerance) - 1;
  return { kind: 'range', lowest: first, highest: last, middle: middleOf(excess, { lowest: first, highest: last }) };
}

/** The lowest price above `lowest` from which on `holds` is true; it is at `highest`, and not at `lowest`. */
function firstPrice({ lowest, highest }: PriceLimits, holds: (price: number) => boolean): number {
  let [no, yes] = [lowest, highest];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The price in the range where the excess is smallest: where it changes sign; the middle where it is 0 on a stretch. */
function middleOf(excess: (price: number) => number, { lowest, highest }: PriceLimits): number {
  const notAbove = excess(lowest) <= 0 ? lowest : excess(highest) > 0 ? highest : -1;
  const start = notAbove >= 0 ? notAbove : firstPrice({ lowest, highest }, (price) => excess(price) <= 0);
  const atStart = excess(start);
  if (atStart !== 0) return start > lowest && Math.abs(excess(start - 1)) < Math.abs(atStart) ? start - 1 : start;
  const end =
    excess(highest) === 0 ? highest : firstPrice({ lowest: start, highest }, (price) => excess(price) < 0) - 1;
  return Math.floor((start + end) / 2);
}
