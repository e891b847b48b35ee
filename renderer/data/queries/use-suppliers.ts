import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** By code. */
export function useSuppliers(): QueryState<readonly Supplier[]> {
  return useBookQuery((db) => db.rows('suppliers').toArray());
}

/** What every supplier delivers, by product. */
export function useSupplies(): QueryState<readonly Supply[]> {
  return useBookQuery((db) => db.rows('supplies').toArray());
}
