import type { StockLevel } from '../../../shared/stocking/stock-level.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** What the store has and has on order, by product; products without a row have nothing. */
export function useStock(): QueryState<readonly StockLevel[]> {
  return useBookQuery((db) => db.rows('stock').toArray());
}
