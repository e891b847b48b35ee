import type { Product } from '../../../shared/catalogue/product.ts';
import type { RoundRow } from './round-rows.ts';

/** The opening prices as they would be announced. */
export function openingRows(products: readonly Product[]): readonly RoundRow[] {
  return products.map((product) => ({
    product: product.code,
    of: product,
    price: product.openingPrice,
    marketPrice: product.marketPrice?.price ?? null,
    reason: 'opening',
    working: null,
    roundsLeft: null,
    overrideWhy: null,
    result: null,
    priceBefore: null,
    change: null,
    left: [],
  }));
}
