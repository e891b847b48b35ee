import type { Product } from '../../../shared/catalogue/product.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The catalogue, in its own order. */
export function useProducts(): QueryState<readonly Product[]> {
  return useBookQuery(async (db) => inCatalogueOrder(await db.rows('products').toArray()));
}

/** One product; null when there is none of this code. */
export function useProduct(code: string): QueryState<Product | null> {
  return useBookQuery(async (db) => (await db.rows('products').get(code)) ?? null, [code]);
}
