import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { ordinalCount } from '../../../shared/catalogue/ordinal-count.ts';
import type { Product } from '../../../shared/catalogue/product.ts';

/** Prices by product ordinal: those of the last round announced, and the opening price of what came in later. */
export function currentPrices(products: readonly Product[], lastRound: RoundRecord | null): Float64Array {
  const announced = new Map((lastRound?.products ?? []).map(({ product, price }) => [product, price]));
  const prices = new Float64Array(ordinalCount(products));
  for (const { code, ordinal, openingPrice } of products) prices[ordinal] = announced.get(code) ?? openingPrice;
  return prices;
}
