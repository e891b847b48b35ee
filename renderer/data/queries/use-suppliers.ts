import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';
import { supplyKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** By code. */
export function useSuppliers(): QueryState<readonly Supplier[]> {
  return useBookQuery((db) => db.rows('suppliers').toArray());
}

/** What every supplier delivers, by product. */
export function useSupplies(): QueryState<readonly Supply[]> {
  return useBookQuery((db) => db.rows('supplies').toArray());
}

/** Who delivers one product (its code). */
export function useSuppliesOf(product: string): QueryState<readonly Supply[]> {
  return useBookQuery(
    async (db) => {
      const range = db.rows('supplies').where(':id').startsWith(supplyKey(product, ''));
      return (await range.toArray()).filter((supply) => supply.product === product);
    },
    [product],
  );
}
