import type { Product } from './product.ts';

/** Length of a column that has a place for every product's ordinal. Ordinals may have gaps: removed products keep theirs. */
export function ordinalCount(products: readonly Pick<Product, 'ordinal'>[]): number {
  return products.reduce((count, { ordinal }) => Math.max(count, ordinal + 1), 0);
}
