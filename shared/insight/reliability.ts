import type { Supplier } from '../catalogue/supplier.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { fulfilmentOf, type SupplierFulfilment } from '../stocking/fulfilment.ts';
import type { PurchaseOrder } from '../stocking/purchase-order.ts';

/** How a producer kept to what was ordered. Shares are in basis points: 9,750 is 97.5 %. */
export type Reliability = {
  /** Its name; a producer with offers and the supplier of the orders are the same by it. */
  readonly producer: string;
  readonly orders: number;
  readonly lines: number;
  /** Lines of which all came and could be used. */
  readonly linesInFull: number;
  readonly onTimeBasisPoints: number;
  /** What came and could be used of what was ordered, by worth: products of different units have no other sum. */
  readonly usableBasisPoints: number;
};

const whole = 10_000;

/** Producers by what could be used of their orders, the least reliable first. Those without a settled order are left out. */
export function reliabilityOf(
  orders: readonly PurchaseOrder[],
  suppliers: readonly Supplier[],
): readonly Reliability[] {
  const names = new Map(suppliers.map(({ code, name }) => [code, name]));
  return fulfilmentOf(orders)
    .map((fulfilment) => ofSupplier(fulfilment, names.get(fulfilment.supplier) ?? fulfilment.supplier))
    .toSorted((one, other) => one.usableBasisPoints - other.usableBasisPoints);
}

function ofSupplier(fulfilment: SupplierFulfilment, producer: string): Reliability {
  const { orders, onTime, lines, linesInFull, ordered, received, shrink } = fulfilment;
  return {
    ...{ producer, orders, lines, linesInFull },
    onTimeBasisPoints: shareOf(onTime, orders),
    usableBasisPoints: shareOf(received - shrink, ordered),
  };
}

/** Of nothing everything came. */
function shareOf(part: number, all: number): number {
  return all <= 0 ? whole : divideHalfUp(BigInt(part) * BigInt(whole), all);
}
