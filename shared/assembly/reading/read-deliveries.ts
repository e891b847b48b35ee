import type { OrderLine, PurchaseOrder } from '../../stocking/purchase-order.ts';
import type { Fault } from '../folder/fault.ts';
import { deliveriesTable } from '../folder/fund-tables.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readCode, readDay, readPrice, readQuantity, readSomeQuantity, readWhole } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readIfAny } from './read-optional.ts';
import { readTable, type TableRow } from './read-table.ts';

type DeliveryRow = TableRow<(typeof deliveriesTable.columns)[number]>;
type Known = { readonly products: KnownCodes; readonly suppliers: KnownCodes; readonly digits: number };

/** Reads received_orders.csv; the lines of an order follow each other. */
export function readDeliveries(text: string, known: Known, faults: Fault[]): readonly PurchaseOrder[] {
  const orders: (PurchaseOrder & { readonly lines: OrderLine[] })[] = [];
  for (const row of readTable(deliveriesTable, text, faults)) {
    const [id, line] = [readCode(row, 'order'), readLine(row, known)];
    const last = orders.at(-1);
    if (id !== null && last?.id === id) {
      if (line !== null) last.lines.push(line);
      continue;
    }
    const head = readHead(row, known);
    if (orders.some((order) => order.id === id)) row.fault('order', 'duplicate', { allowed: ['?'] });
    else if (id !== null && head !== null && line !== null) orders.push({ id, ...head, lines: [line] });
  }
  return orders;
}

function readHead(row: DeliveryRow, { suppliers }: Known): Omit<PurchaseOrder, 'id' | 'lines'> | null {
  const [supplier, list] = [readCode(row, 'supplier'), readCode(row, 'list')];
  const [orderBy, deliverOn] = [readDay(row, 'order_by'), readDay(row, 'deliver_on')];
  const sentAt = readIfAny(row, 'sent_at', () => readInstant(row, 'sent_at'));
  const receivedOn = readDay(row, 'received_on');
  if (supplier === null || !isKnown(row, 'supplier', suppliers) || list === null || orderBy === null) return null;
  if (deliverOn === null || sentAt === null || receivedOn === null) return null;
  return { supplier, list, orderBy, deliverOn, status: 'received', sentAt: sentAt.value, receivedOn };
}

function readLine(row: DeliveryRow, { products, digits }: Known): OrderLine | null {
  const [product, cases] = [readCode(row, 'product'), readWhole(row, 'cases', 0)];
  const [ordered, caseSize] = [readQuantity(row, 'ordered'), readSomeQuantity(row, 'case_size')];
  const [price, shrink] = [readPrice(row, 'price', digits), readQuantity(row, 'shrink')];
  const received = readIfAny(row, 'received', () => readQuantity(row, 'received'));
  if (product === null || !isKnown(row, 'product', products) || cases === null || ordered === null) return null;
  if (caseSize === null || price === null || shrink === null || received === null) return null;
  return { product, cases, ordered, caseSize, price, received: received.value, shrink };
}
