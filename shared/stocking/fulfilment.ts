import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { lineTotal } from './order-total.ts';
import type { OrderLine, PurchaseOrder } from './purchase-order.ts';

/** What came of one product, in its own unit. */
export type ProductFulfilment = {
  /** Product code. */
  readonly product: string;
  readonly ordered: Quantity;
  readonly received: Quantity;
  /** Of the received, what could not be used. */
  readonly shrink: Quantity;
};

/**
 * What came of one supplier's orders. Over several products only their worth is added, at the prices of the orders:
 * dozens and pounds have no sum.
 */
export type SupplierFulfilment = {
  /** Supplier code. */
  readonly supplier: string;
  /** Orders of which something came, or which were closed. */
  readonly orders: number;
  /** Of those, how many were there in full (or closed) by the day they were due. */
  readonly onTime: number;
  readonly lines: number;
  /** Lines of which all that was ordered came and could be used. */
  readonly linesInFull: number;
  readonly ordered: Money;
  readonly received: Money;
  readonly shrink: Money;
  /** In the order in which they were first ordered. */
  readonly products: readonly ProductFulfilment[];
};

/**
 * Received against ordered by supplier, in the order of their codes. Drafts, cancelled orders of which nothing came,
 * and orders still on their way say nothing about a supplier and are left out.
 */
export function fulfilmentOf(orders: readonly PurchaseOrder[]): readonly SupplierFulfilment[] {
  const judged = orders.filter(saysSomething);
  const suppliers = [...new Set(judged.map(({ supplier }) => supplier))].sort();
  return suppliers.map((supplier) =>
    ofSupplier(
      supplier,
      judged.filter((order) => order.supplier === supplier),
    ),
  );
}

function saysSomething({ status, lines }: PurchaseOrder): boolean {
  return status === 'received' || (status !== 'draft' && lines.some(({ received }) => received !== null));
}

function ofSupplier(supplier: string, orders: readonly PurchaseOrder[]): SupplierFulfilment {
  const lines = orders.flatMap((order) => order.lines);
  return {
    supplier,
    orders: orders.length,
    onTime: orders.filter(isOnTime).length,
    lines: lines.length,
    linesInFull: lines.filter((line) => usable(line) >= line.ordered).length,
    ordered: worth(lines, (line) => line.ordered),
    received: worth(lines, (line) => line.received ?? 0),
    shrink: worth(lines, (line) => line.shrink),
    products: byProduct(lines),
  };
}

function isOnTime({ status, receivedOn, deliverOn }: PurchaseOrder): boolean {
  return status === 'received' && receivedOn !== null && receivedOn <= deliverOn;
}

function usable({ received, shrink }: OrderLine): number {
  return (received ?? 0) - shrink;
}

/** Each line is rounded by itself, as it stands on an invoice. */
function worth(lines: readonly OrderLine[], amount: (line: OrderLine) => number): Money {
  const parts = lines.map((line) => lineTotal({ ordered: quantity(amount(line)), price: line.price }));
  return money(parts.reduce((sum: number, part) => sum + part, 0));
}

function byProduct(lines: readonly OrderLine[]): readonly ProductFulfilment[] {
  const sums = new Map<string, ProductFulfilment>();
  for (const { product, ordered, received, shrink } of lines) {
    const before = sums.get(product);
    sums.set(product, {
      product,
      ordered: quantity((before?.ordered ?? 0) + ordered),
      received: quantity((before?.received ?? 0) + (received ?? 0)),
      shrink: quantity((before?.shrink ?? 0) + shrink),
    });
  }
  return [...sums.values()];
}
