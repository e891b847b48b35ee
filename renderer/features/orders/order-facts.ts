import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { isCarriedList } from '../../../shared/stocking/carry-orders.ts';
import { lineTotal, orderTotal } from '../../../shared/stocking/order-total.ts';
import type { OrderLine, PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';

export type OrderFacts = {
  readonly settings: AssemblySettings;
  readonly orders: readonly PurchaseOrder[];
  readonly products: readonly Product[];
  readonly suppliers: readonly Supplier[];
  /** ISO date. */
  readonly today: string;
};

export type OrderLineRow = OrderLine & {
  /** The product's name; its code where it left the catalogue. */
  readonly name: string;
  readonly unit: string;
  readonly totalMinorUnits: number;
};

export type OrderRow = {
  readonly order: PurchaseOrder;
  readonly supplierName: string;
  /** Null: the supplier is no longer there. */
  readonly supplier: Supplier | null;
  readonly lines: readonly OrderLineRow[];
  readonly totalMinorUnits: number;
  /** A draft whose order date has passed, or an order that should be there by now. */
  readonly isLate: boolean;
};

/** The orders with their names, the newest list first, then by supplier. */
export function orderRows({ orders, products, suppliers, today }: OrderFacts): readonly OrderRow[] {
  const productOf = new Map(products.map((product) => [product.code, product]));
  const supplierOf = new Map(suppliers.map((supplier) => [supplier.code, supplier]));
  const rows = orders.map((order): OrderRow => {
    const supplier = supplierOf.get(order.supplier) ?? null;
    const lines = order.lines.map((line) => {
      const product = productOf.get(line.product);
      const [name, unit] = [product?.name ?? line.product, product?.unit ?? ''];
      return { ...line, name, unit, totalMinorUnits: lineTotal(line) };
    });
    const supplierName = supplier?.name ?? order.supplier;
    return {
      order,
      supplier,
      supplierName,
      lines,
      totalMinorUnits: orderTotal(order.lines),
      isLate: late(order, today),
    };
  });
  return rows.toSorted((a, b) => listNumber(b.order) - listNumber(a.order) || (a.order.id < b.order.id ? -1 : 1));
}

function late({ status, orderBy, deliverOn }: PurchaseOrder, today: string): boolean {
  return (status === 'draft' && orderBy < today) || (status === 'sent' && deliverOn < today);
}

/** Orders of a period before come after all lists of this one. */
function listNumber({ list }: PurchaseOrder): number {
  return isCarriedList(list) ? 0 : Number(list.slice(1));
}
