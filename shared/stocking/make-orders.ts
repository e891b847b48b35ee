import { quantity } from '../quantities/quantity.ts';
import type { KeptStockingList } from './kept-list.ts';
import type { OrderLine, PurchaseOrder } from './purchase-order.ts';
import type { StockingLine } from './stocking-line.ts';

export type OrdersQuestion = {
  readonly list: KeptStockingList;
  /** Id of the list that was issued last. */
  readonly lastList: string;
  /** All orders there are. */
  readonly orders: readonly PurchaseOrder[];
};

export type MadeOrders =
  /** New drafts, and drafts of earlier lists that they take the place of, cancelled. Empty: all were made before. */
  | { readonly kind: 'ok'; readonly made: readonly PurchaseOrder[]; readonly replaced: readonly PurchaseOrder[] }
  | { readonly kind: 'refused'; readonly code: 'not-the-last-list' }
  | { readonly kind: 'refused'; readonly code: 'sent-since'; readonly order: string };

/**
 * One order for each supplier that the list orders from. Its id follows from list and supplier, and an order that is
 * there stays as it is, cancelled or not: making them again adds nothing. An earlier list, or one issued before an
 * order of another list was sent, does not know what is on its way, so it is refused: its need would come twice.
 */
export function makeOrders({ list, lastList, orders }: OrdersQuestion): MadeOrders {
  if (list.id !== lastList) return { kind: 'refused', code: 'not-the-last-list' };
  const others = orders.filter((order) => order.list !== list.id);
  const sent = others.find(({ sentAt }) => sentAt !== null && sentAt > list.at);
  if (sent !== undefined) return { kind: 'refused', code: 'sent-since', order: sent.id };
  const there = new Set(orders.map(({ id }) => id));
  const made = suppliersOf(list.lines)
    .map((supplier) => draftOrder(list, supplier))
    .filter(({ id }) => !there.has(id));
  const drafts = others.filter(({ status }) => status === 'draft');
  const replaced = made.length === 0 ? [] : drafts.map((order) => ({ ...order, status: 'cancelled' as const }));
  return { kind: 'ok', made, replaced };
}

export function orderId(list: string, supplier: string): string {
  return `${list}-${supplier}`;
}

function suppliersOf(lines: readonly StockingLine[]): readonly string[] {
  const named = lines.flatMap(({ supplier, cases }) => (supplier === null || cases === 0 ? [] : [supplier]));
  return [...new Set(named)];
}

function draftOrder(list: KeptStockingList, supplier: string): PurchaseOrder {
  const own = list.lines.filter((line) => line.supplier === supplier && line.cases > 0);
  return {
    id: orderId(list.id, supplier),
    supplier,
    list: list.id,
    // The line with the longest lead time decides for all.
    orderBy: own.map(({ orderBy }) => orderBy).sort()[0] ?? list.from,
    deliverOn: own.map(({ deliverOn }) => deliverOn).sort()[0] ?? list.from,
    status: 'draft',
    sentAt: null,
    receivedOn: null,
    lines: own.map(orderLineOf),
  };
}

function orderLineOf({ product, cases, ordered, caseSize, price }: StockingLine): OrderLine {
  return { product, cases, ordered, caseSize, price, received: null, shrink: quantity(0) };
}
