import { dueDate } from '../../../shared/stocking/due-date.ts';
import { lastListId } from '../../../shared/stocking/list-ids.ts';
import { makeOrders } from '../../../shared/stocking/make-orders.ts';
import { moveStock } from '../../../shared/stocking/move-stock.ts';
import { cancelOrder, reviseCases, type StockMove, sendOrder } from '../../../shared/stocking/order-steps.ts';
import type { PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';
import { type Delivery, receiveDelivery } from '../../../shared/stocking/receive-delivery.ts';
import { everyDay } from '../../../shared/stocking/store-calendar.ts';
import type { Book } from '../book.ts';
import {
  type Command,
  type CommandAnswer,
  type Decision,
  plainCommand,
  type RowWrite,
  refused,
  write,
} from '../command.ts';
import { storeCalendarKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

/**
 * One draft for each supplier that the list (its id) orders from; made again it adds nothing. Drafts of earlier lists
 * are called off. Refused `no-such-list` {id}, `not-the-last-list`, `sent-since` {order}.
 */
export function makePurchaseOrders(book: Book, listId: string): Promise<CommandAnswer> {
  const today = book.desk.now().slice(0, 10);
  const command = plainCommand('orders.make', async (rows) => {
    const list = await rows.one('stockingLists', listId);
    if (list === null) return refused('no-such-list', { id: listId });
    const lastList = lastListId(await rows.keys('stockingLists')) ?? listId;
    const made = makeOrders({ list, lastList, orders: await rows.all('purchaseOrders') });
    if (made.kind === 'refused') return refused(made.code, made.code === 'sent-since' ? { order: made.order } : null);
    const due = await dueDates(rows, today);
    return write([...made.made.map(due), ...made.replaced].map(orderWrite));
  });
  return runCommand(book, command);
}

/** Sent: what it orders is on order. Refused `no-such-order` {id}, `not-a-draft`, `nothing-ordered`. */
export function sendPurchaseOrder(book: Book, id: string): Promise<CommandAnswer> {
  const at = book.desk.now();
  const command = plainCommand('orders.send', async (rows) => {
    const order = await rows.one('purchaseOrders', id);
    if (order === null) return refused('no-such-order', { id });
    const sent = sendOrder(order, at);
    if (sent.kind === 'refused') return refused(sent.code);
    const due = await dueDates(rows, at.slice(0, 10));
    return withMoves(rows, due(sent.order), sent.moves);
  });
  return runCommand(book, command);
}

/** Called off: what was still to come is no longer on order. Refused `no-such-order` {id}, `not-open`. */
export function cancelPurchaseOrder(book: Book, id: string, why: string): Promise<CommandAnswer> {
  return runCommand(book, { ...stepCommand('orders.cancel', id, cancelOrder), why });
}

/** Other numbers of cases in a draft, by product. Refused `no-such-order` {id}, `not-a-draft`, `not-whole-cases`. */
export function revisePurchaseOrder(
  book: Book,
  id: string,
  cases: ReadonlyMap<string, number>,
): Promise<CommandAnswer> {
  return runCommand(
    book,
    stepCommand('orders.revise', id, (order) => reviseCases(order, cases)),
  );
}

/**
 * A delivery of a sent order: from on order to on hand, less the shrink. Refused `no-such-order` {id}, `not-open`,
 * `nothing-came`; `not-ordered`, `below-zero`, `more-shrink-than-came` {product}.
 */
export function receivePurchaseOrder(book: Book, id: string, delivery: Delivery): Promise<CommandAnswer> {
  return runCommand(
    book,
    stepCommand('orders.receive', id, (order) => receiveDelivery(order, delivery)),
  );
}

/** Orders with the day on which they can be there, if they go out today. */
async function dueDates(rows: RowReader, today: string): Promise<(order: PurchaseOrder) => PurchaseOrder> {
  const supplies = await rows.all('supplies');
  const calendar = (await rows.one('storeCalendar', storeCalendarKey)) ?? everyDay;
  return (order) => ({ ...order, deliverOn: dueDate({ order, supplies, calendar, today }) });
}

type Step =
  | { readonly kind: 'ok'; readonly order: PurchaseOrder; readonly moves: readonly StockMove[] }
  | { readonly kind: 'refused'; readonly code: string; readonly product?: string };

/** A step of one order with what it moves in stock, as one change. */
function stepCommand(name: string, id: string, step: (order: PurchaseOrder) => Step): Command {
  return plainCommand(name, async (rows) => {
    const order = await rows.one('purchaseOrders', id);
    if (order === null) return refused('no-such-order', { id });
    const done = step(order);
    if (done.kind === 'refused')
      return refused(done.code, done.product === undefined ? null : { product: done.product });
    return withMoves(rows, done.order, done.moves);
  });
}

async function withMoves(rows: RowReader, order: PurchaseOrder, moves: readonly StockMove[]): Promise<Decision> {
  const codes = moves.map(({ product }) => product);
  const [levels, products] = [await rows.many('stock', codes), await rows.many('products', codes)];
  // A product that left the catalogue since keeps no stock.
  const there = moves.filter((_, at) => products[at] !== null);
  const known = levels.filter((level) => level !== null);
  const moved = moveStock(known, there).map((level): RowWrite => ({ table: 'stock', key: level.product, row: level }));
  return write([orderWrite(order), ...moved]);
}

function orderWrite(order: PurchaseOrder): RowWrite {
  return { table: 'purchaseOrders', key: order.id, row: order };
}
