import type { PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** All orders, by their ids. */
export function useOrders(): QueryState<readonly PurchaseOrder[]> {
  return useBookQuery((db) => db.rows('purchaseOrders').toArray());
}
