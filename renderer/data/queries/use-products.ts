import type { Product } from '../../../shared/catalogue/product.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The catalogue, in its own order. */
export function useProducts(): QueryState<readonly Product[]> {
  return useBookQuery(async (db) => inCatalogueOrder(await db.rows('products').toArray()));
}
