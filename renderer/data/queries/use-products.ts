import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The catalogue, in its own order. */
export function useProducts(): QueryState<readonly Product[]> {
  return useBookQuery(async (db) => inCatalogueOrder(await db.rows('products').toArray()));
}

/** What the store knows beyond that, by product; a product without a row has none of it. */
export function useProductDetails(): QueryState<readonly ProductDetails[]> {
  return useBookQuery((db) => db.rows('productDetails').toArray());
}
