import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { KeptStockingList } from './kept-list.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/**
 * What an issued list still orders of each product, by product code: what it listed less what was sent of it. With
 * this a new list is compared, as what was sent is on order by now and no longer needed.
 */
export function stillToOrder(
  { id, lines }: KeptStockingList,
  orders: readonly PurchaseOrder[],
): ReadonlyMap<string, Quantity> {
  const sent = new Map<string, number>();
  for (const order of orders) {
    if (order.list !== id || order.sentAt === null) continue;
    for (const line of order.lines) sent.set(line.product, (sent.get(line.product) ?? 0) + line.ordered);
  }
  return new Map(
    lines.map(({ product, ordered }) => [product, quantity(Math.max(0, ordered - (sent.get(product) ?? 0)))]),
  );
}
