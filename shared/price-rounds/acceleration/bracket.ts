import { keptFigure } from '../kept-figure.ts';

/** A price that was announced, and what came of it: (D - S) / ((D + S) / 2), from -2 to 2. */
export type BracketEnd = {
  readonly price: number;
  readonly excess: number;
  /** True when a price further out showed exactly the same excess: nothing changes between the two. */
  readonly flat: boolean;
};

/** Where a good's clearing price lies: above the dearest price with excess demand, below the cheapest with excess supply. */
export type Bracket = { readonly low: BracketEnd | null; readonly high: BracketEnd | null };

/** A good of which no price has been tried. */
export const unknownBracket: Bracket = { low: null, high: null };

/** When the same price brings an excess that differs by more than this, other goods' prices must have changed it. */
const changedByOthers = 0.05;

/**
 * Takes in one announced price and its excess. An end that the new figures contradict (budgets moved by other goods'
 * prices) is dropped, and so is the far end when the same price now brings another excess. A cleared price changes nothing.
 */
export function narrowBracket(bracket: Bracket, price: number, exactExcess: number): Bracket {
  const excess = keptFigure(exactExcess);
  if (excess === 0) return bracket;
  const { low, high } = withoutStale(bracket, price, excess);
  if (excess > 0) {
    const keptHigh = high !== null && high.price > price ? high : null;
    return { low: low !== null && low.price > price ? low : endAt(price, excess, low), high: keptHigh };
  }
  const keptLow = low !== null && low.price < price ? low : null;
  return { low: keptLow, high: high !== null && high.price < price ? high : endAt(price, excess, high) };
}

function withoutStale({ low, high }: Bracket, price: number, excess: number): Bracket {
  const stale = (end: BracketEnd | null) => end?.price === price && Math.abs(end.excess - excess) > changedByOthers;
  return { low: stale(high) ? null : low, high: stale(low) ? null : high };
}

function endAt(price: number, excess: number, outer: BracketEnd | null): BracketEnd {
  const flat = outer !== null && outer.excess === excess && (outer.flat || outer.price !== price);
  return { price, excess, flat };
}
