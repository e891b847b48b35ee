import type { Supply } from '../catalogue/supplier.ts';
import { earliestDelivery } from './order-dates.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import type { StoreCalendar } from './store-calendar.ts';

export type DueDateQuestion = {
  readonly order: PurchaseOrder;
  readonly supplies: readonly Supply[];
  readonly calendar: StoreCalendar;
  /** ISO date on which the order goes out. */
  readonly today: string;
};

/**
 * When the order can be there if it goes out today: the day planned for it, or later where the longest lead time of
 * its lines leaves no other. A supplier is not late because the store ordered late.
 */
export function dueDate({ order, supplies, calendar, today }: DueDateQuestion): string {
  const products = new Set(order.lines.map(({ product }) => product));
  const leadDays = supplies
    .filter((supply) => supply.supplier === order.supplier && products.has(supply.product))
    .reduce((longest, supply) => Math.max(longest, supply.leadDays), 0);
  const earliest = earliestDelivery({ today, leadDays, calendar });
  return earliest > order.deliverOn ? earliest : order.deliverOn;
}
