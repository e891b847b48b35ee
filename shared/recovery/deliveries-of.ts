import type { Supplier } from '../catalogue/supplier.ts';
import { plainName } from '../grants/grant-board.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import type { PurchaseOrder } from '../stocking/purchase-order.ts';

/** A line of a delivery: what was usable, and what it is worth, rounded half-up to a minor unit. */
export type DeliveredLine = {
  readonly product: string;
  readonly usable: Quantity;
  readonly price: Money;
  readonly value: Money;
};

/** What one received order brought. */
export type Delivered = {
  /** Order id. */
  readonly delivery: string;
  /** ISO date of its last delivery. */
  readonly on: string;
  readonly lines: readonly DeliveredLine[];
  readonly value: Money;
};

/** The supplier that a producer delivers as: the one of the same name, or null. Case and blanks do not matter. */
export function supplierOf(producer: string, suppliers: readonly Supplier[]): Supplier | null {
  return suppliers.find(({ name }) => plainName(name) === plainName(producer)) ?? null;
}

/**
 * A supplier's received orders, with the value of what came less the shrink. An order whose rest is still on its way
 * waits until it is closed, so that one order is one delivery.
 */
export function deliveriesOf(supplier: string, orders: readonly PurchaseOrder[]): readonly Delivered[] {
  return orders.flatMap((order) => {
    if (order.supplier !== supplier || order.status !== 'received' || order.receivedOn === null) return [];
    const lines = order.lines.map(({ product, price, received, shrink }): DeliveredLine => {
      const usable = quantity(Math.max(0, (received ?? 0) - shrink));
      return { product, usable, price, value: money(scaleHalfUp(usable, price, quantityScale)) };
    });
    const value = money(lines.reduce((sum, line) => sum + line.value, 0));
    return [{ delivery: order.id, on: order.receivedOn, lines: lines.filter(({ usable }) => usable > 0), value }];
  });
}
