/**
 * What households answer to, as columns by product ordinal: announced and opening prices in minor units per plan unit,
 * and whether the product is to be had in any week of the period. Places no product has are never read.
 */
export type AnnouncedPrices = {
  readonly prices: ArrayLike<number>;
  readonly openingPrices: ArrayLike<number>;
  readonly inSeason: ArrayLike<boolean>;
};

/** The price in a column; throws (a bug, not bad input) when the product has none. */
export function priceOf(prices: ArrayLike<number>, ordinal: number): number {
  const price = prices[ordinal];
  if (price === undefined) throw new RangeError(`No price for the product with ordinal ${ordinal}`);
  return price;
}
