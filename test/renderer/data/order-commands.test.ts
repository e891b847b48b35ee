import { describe, expect, it } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import {
  cancelPurchaseOrder,
  makePurchaseOrders,
  receivePurchaseOrder,
  revisePurchaseOrder,
  sendPurchaseOrder,
} from '../../../renderer/data/commands/order-commands.ts';
import { countStock } from '../../../renderer/data/commands/stock-commands.ts';
import { issueStockingList } from '../../../renderer/data/commands/stocking-list-commands.ts';
import { setStoreCalendar } from '../../../renderer/data/commands/store-calendar-commands.ts';
import { addSupplier } from '../../../renderer/data/commands/supplier-commands.ts';
import { setSupplies } from '../../../renderer/data/commands/supply-commands.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { everyWeek, product, stockingList, supplier, supply } from '../../builders/stocking-cases.ts';
import { sampleBook } from '../features/sample-screen.tsx';
import { contents, testDesk } from './test-book.ts';

function saved(answer: CommandAnswer): string {
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.changeId ?? '';
}

/** Flour 22 a week, 9 on hand, 8 on order, cases of 8 from Mill Brook: 4 cases. */
function flourList(onOrder = 8) {
  const stock = [{ product: 'F04', onHand: quantity(9000), onOrder: quantity(onOrder * 1000) }];
  const supplies = [supply({ product: 'F04', supplier: 'MILL', leadDays: 7 })];
  const flour = product({ code: 'F04', caseSize: 8000 });
  const list = stockingList({ products: [flour], demand: new Map([['F04', everyWeek(22_000)]]), stock, supplies });
  return { from: '2027-01-04', coverDays: 14, ...list };
}

async function orderedBook(): Promise<Book> {
  const book = await sampleBook();
  saved(await issueStockingList(book, flourList()));
  saved(await makePurchaseOrders(book, 'L1'));
  return book;
}

const order = (book: Book) => rowReader(book.db).one('purchaseOrders', 'L1-MILL');
const flour = (book: Book) => rowReader(book.db).one('stock', 'F04');
const came = (units: number, shrink = 0) => ({
  on: '2027-01-04',
  rest: 'open' as const,
  lines: [{ product: 'F04', came: quantity(units * 1000), shrink: quantity(shrink * 1000) }],
});

describe('a stocking list', () => {
  it('is issued under the next number, and not twice when nothing changed', async () => {
    const book = await sampleBook();
    saved(await issueStockingList(book, flourList()));
    expect(await issueStockingList(book, flourList())).toMatchObject({ code: 'unchanged', data: { id: 'L1' } });
    saved(await countStock(book, [{ product: 'F04', onHand: null, onOrder: quantity(0) }]));
    saved(await issueStockingList(book, flourList(0)));
    expect(await rowReader(book.db).keys('stockingLists')).toEqual(['L1', 'L2']);
    expect(await issueStockingList(book, { ...flourList(), lines: [] })).toMatchObject({ code: 'nothing-listed' });
  });

  it('is refused when an order was sent by another window since it was worked out', async () => {
    const book = await orderedBook();
    const shown = flourList();
    saved(await sendPurchaseOrder(book, 'L1-MILL'));
    const issuing = await issueStockingList(book, { ...shown, coverDays: 21 });
    expect(issuing).toMatchObject({ kind: 'refused', code: 'stock-changed', data: { product: 'F04' } });
  });

  it('cannot be taken back once orders were made from it: its number would be given again', async () => {
    const book = await sampleBook();
    const issuing = saved(await issueStockingList(book, flourList()));
    const making = saved(await makePurchaseOrders(book, 'L1'));
    expect(await undoChange(book, issuing)).toMatchObject({ code: 'still-in-use' });
    saved(await undoChange(book, making));
    saved(await undoChange(book, issuing));
    expect(await rowReader(book.db).keys('stockingLists')).toEqual([]);
  });

  it('may be issued again when an order of it was called off', async () => {
    const book = await orderedBook();
    saved(await cancelPurchaseOrder(book, 'L1-MILL', 'The mill stands still'));
    saved(await issueStockingList(book, flourList()));
  });
});

describe('purchase orders', () => {
  it('a repeated run that orders again: the second run changes nothing', async () => {
    const book = await orderedBook();
    const before = await contents(book);
    expect(await makePurchaseOrders(book, 'L1')).toMatchObject({ kind: 'saved', changeId: null });
    expect(await contents(book)).toEqual(before);
    expect(await makePurchaseOrders(book, 'L9')).toMatchObject({ code: 'no-such-list' });
  });

  it('are on order when sent, on hand when received, and each step can be undone', async () => {
    const book = await orderedBook();
    const drafted = await contents(book);
    const sending = saved(await sendPurchaseOrder(book, 'L1-MILL'));
    expect(await order(book)).toMatchObject({ status: 'sent', sentAt: testDesk().now() });
    expect(await flour(book)).toEqual({ product: 'F04', onHand: 9000, onOrder: 40_000 });
    const sent = await contents(book);
    const receiving = saved(await receivePurchaseOrder(book, 'L1-MILL', came(20, 2)));
    expect(await flour(book)).toEqual({ product: 'F04', onHand: 27_000, onOrder: 20_000 });
    expect(await order(book)).toMatchObject({ status: 'sent', lines: [{ received: 20_000, shrink: 2000 }] });
    saved(await undoChange(book, receiving));
    expect(await contents(book)).toEqual(sent);
    saved(await undoChange(book, sending));
    expect(await contents(book)).toEqual(drafted);
  });

  it('are received when all came, and refuse another delivery', async () => {
    const book = await orderedBook();
    expect(await receivePurchaseOrder(book, 'L1-MILL', came(32))).toMatchObject({ code: 'not-open' });
    saved(await sendPurchaseOrder(book, 'L1-MILL'));
    saved(await receivePurchaseOrder(book, 'L1-MILL', came(32)));
    expect(await order(book)).toMatchObject({ status: 'received', receivedOn: '2027-01-04' });
    expect(await flour(book)).toEqual({ product: 'F04', onHand: 41_000, onOrder: 8000 });
    expect(await receivePurchaseOrder(book, 'L1-MILL', came(1))).toMatchObject({ code: 'not-open' });
    expect(await receivePurchaseOrder(book, 'L9', came(1))).toMatchObject({ code: 'no-such-order' });
  });

  it('are due when they can be there, where the store orders late', async () => {
    // The desk's clock stands at 5 January 2027: with a lead time of 7 days it comes on the 12th, not on the 4th.
    const book = await sampleBook();
    await addSupplier(book, supplier('MILL'));
    await setSupplies(book, [supply({ product: 'F04', supplier: 'MILL', leadDays: 7 })]);
    saved(await issueStockingList(book, flourList()));
    saved(await makePurchaseOrders(book, 'L1'));
    expect(await order(book)).toMatchObject({ orderBy: '2026-12-28', deliverOn: '2027-01-12' });
    saved(await sendPurchaseOrder(book, 'L1-MILL'));
    expect(await order(book)).toMatchObject({ deliverOn: '2027-01-12' });
  });

  it('are changed by the case as drafts only', async () => {
    const book = await orderedBook();
    saved(await revisePurchaseOrder(book, 'L1-MILL', new Map([['F04', 5]])));
    expect(await order(book)).toMatchObject({ lines: [{ cases: 5, ordered: 40_000 }] });
    saved(await sendPurchaseOrder(book, 'L1-MILL'));
    expect(await revisePurchaseOrder(book, 'L1-MILL', new Map([['F04', 6]]))).toMatchObject({ code: 'not-a-draft' });
    saved(await cancelPurchaseOrder(book, 'L1-MILL', 'Too dear'));
    expect(await flour(book)).toEqual({ product: 'F04', onHand: 9000, onOrder: 8000 });
  });
});

describe('the store', () => {
  it('takes a count of many products as one change, or none of it', async () => {
    const book = await sampleBook();
    const before = await contents(book);
    const level = (code: string, onHand: number) => ({ product: code, onHand: quantity(onHand), onOrder: quantity(0) });
    const unknown = [level('F04', 1000), level('Q99', 1000)];
    expect(await countStock(book, unknown)).toMatchObject({ code: 'no-such-product', data: { code: 'Q99' } });
    expect(await contents(book)).toEqual(before);
    const counting = saved(await countStock(book, [level('F04', 1000), level('R05', 2000)]));
    expect(await flour(book)).toEqual(level('F04', 1000));
    saved(await undoChange(book, counting));
    expect(await contents(book)).toEqual(before);
  });

  it('does not lose an order by a count: what nobody counted stays as it stands', async () => {
    const book = await orderedBook();
    saved(await sendPurchaseOrder(book, 'L1-MILL'));
    saved(await countStock(book, [{ product: 'F04', onHand: quantity(7000), onOrder: null }]));
    expect(await flour(book)).toEqual({ product: 'F04', onHand: 7000, onOrder: 40_000 });
  });

  it('keeps its days in order, and only days that there are', async () => {
    const book = await sampleBook();
    const days = { deliveryDays: [5, 2, 5], orderDays: [1], holidays: ['2027-01-18', '2027-01-01'] };
    saved(await setStoreCalendar(book, days));
    expect(await rowReader(book.db).one('storeCalendar', 'store-calendar')).toEqual({
      deliveryDays: [2, 5],
      orderDays: [1],
      holidays: ['2027-01-01', '2027-01-18'],
    });
    expect(await setStoreCalendar(book, { ...days, deliveryDays: [9] })).toMatchObject({ code: 'invalid' });
  });
});
