import type { PurchaseOrder } from './purchase-order.ts';

/** Before what was made in an earlier period; lists of the new one are L1, L2, … again. */
const earlier = 'before-';

/**
 * The orders that are still on their way, for the book of the next period, whose stock counts them as on order. Their
 * ids say that they are of a period before: with the ids they had, an order of the new L1 would be taken for theirs and
 * never be made.
 */
export function carryOrders(orders: readonly PurchaseOrder[]): readonly PurchaseOrder[] {
  return orders
    .filter(({ status }) => status === 'sent')
    .map((order) => ({ ...order, id: `${earlier}${order.id}`, list: `${earlier}${order.list}` }));
}

/** Whether a list is one of an earlier period, which stayed in that period's book. */
export function isCarriedList(list: string): boolean {
  return list.startsWith(earlier);
}
