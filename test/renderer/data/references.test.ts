import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, write } from '../../../renderer/data/command.ts';
import { setBoardNote, setNeighbourDemand } from '../../../renderer/data/commands/board-commands.ts';
import { discardDraft, saveDraft } from '../../../renderer/data/commands/draft-commands.ts';
import { addHousehold, removeHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { removeOffer, setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { decideOffer } from '../../../renderer/data/commands/offer-decision-commands.ts';
import { cancelPurchaseOrder } from '../../../renderer/data/commands/order-commands.ts';
import { discardPaper, enterPaper } from '../../../renderer/data/commands/paper-commands.ts';
import { addProduct, removeProduct } from '../../../renderer/data/commands/product-commands.ts';
import { addSupplier, removeSupplier } from '../../../renderer/data/commands/supplier-commands.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';
import { line, offer, product } from './sample-rows.ts';
import { contents, household, newBook } from './test-book.ts';

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function stockedBook(): Promise<Book> {
  const { book } = await newBook();
  for (const code of ['A', 'B']) changeId(await addProduct(book, product(code)));
  for (const code of ['H1', 'H2']) changeId(await addHousehold(book, household(code)));
  return book;
}

const supplier = { code: 'S1', name: 'Mill Brook', email: '', phone: '', minimumOrder: money(0) };

async function put(book: Book, writes: readonly RowWrite[]) {
  return changeId(
    await runCommand(
      book,
      plainCommand('rows.put', async () => write(writes)),
    ),
  );
}

const inUse = (table: string, key: string) => ({ kind: 'refused', code: 'still-in-use', data: { table, key } });

test('a product stays while a draft or a typed form has a line of it, or a substitute', async () => {
  const book = await stockedBook();
  changeId(await saveDraft(book, { household: 'H1', lines: [line(1)], origin: null }));
  expect(await removeProduct(book, 'B')).toEqual(inUse('drafts', 'H1'));
  changeId(await discardDraft(book, 'H1'));
  changeId(await enterPaper(book, 'H2', [line(0, 1000, 1)]));
  expect(await removeProduct(book, 'B')).toEqual(inUse('paperEntries', 'H2'));
  changeId(await discardPaper(book, 'H2'));
  changeId(await removeProduct(book, 'B'));
});

test('a thrown away draft does not come back once its product has left', async () => {
  const book = await stockedBook();
  changeId(await saveDraft(book, { household: 'H1', lines: [line(1)], origin: null }));
  const thrownAway = changeId(await discardDraft(book, 'H1'));
  const removed = changeId(await removeProduct(book, 'B'));
  expect(await undoChange(book, thrownAway)).toEqual(inUse('drafts', 'H1'));
  changeId(await undoChange(book, removed));
  changeId(await undoChange(book, thrownAway));
});

test('a product takes its note on the board and its spellings along, and undo brings them back', async () => {
  const book = await stockedBook();
  changeId(await setBoardNote(book, { product: 'B', quality: 'organic', federationOnly: true }));
  const alias = (text: string, code: string) =>
    ({ table: 'aliases', key: `product/${text}`, row: { kind: 'product', text, code } }) as const;
  await put(book, [alias('brocoli', 'B'), alias('aples', 'A')]);
  const before = JSON.stringify(await contents(book));
  const removed = changeId(await removeProduct(book, 'B'));
  expect(await book.db.rows('boardNotes').count()).toBe(0);
  expect(await book.db.rows('aliases').toCollection().primaryKeys()).toEqual(['product/aples']);
  changeId(await undoChange(book, removed));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('a product stays while a neighbour wants it', async () => {
  const book = await stockedBook();
  changeId(await setNeighbourDemand(book, { coop: 'Alder', product: 'B', perWeek: quantity(1000) }));
  expect(await removeProduct(book, 'B')).toEqual(inUse('neighbourDemand', 'Alder/B'));
});

test('a household takes its typed form and its spellings along; the next with its number starts with nothing', async () => {
  const book = await stockedBook();
  changeId(await enterPaper(book, 'H1', [line(0)]));
  await put(book, [{ table: 'aliases', key: 'household/no 1', row: { kind: 'household', text: 'no 1', code: 'H1' } }]);
  const before = JSON.stringify(await contents(book));
  const removed = changeId(await removeHousehold(book, 'H1'));
  expect(await book.db.rows('paperEntries').count()).toBe(0);
  expect(await book.db.rows('aliases').count()).toBe(0);
  changeId(await undoChange(book, removed));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('adding a household is not undone while a typed form or purchases stand under its number', async () => {
  const book = await stockedBook();
  const added = changeId(await addHousehold(book, household('H3')));
  changeId(await enterPaper(book, 'H3', [line(0)]));
  expect(await undoChange(book, added)).toEqual(inUse('paperEntries', 'H3'));
  changeId(await discardPaper(book, 'H3'));
  const bought = { household: 'H3', from: '2026-01-05', to: '2026-01-11', weeks: 1, products: [] };
  await put(book, [{ table: 'purchases', key: 'H3', row: bought }]);
  expect(await undoChange(book, added)).toEqual(inUse('purchases', 'H3'));
});

test('a supplier and a product stay while an order is open, and may go once it is called off', async () => {
  const book = await stockedBook();
  changeId(await addSupplier(book, supplier));
  const order = purchaseOrder({ id: 'L1-S1', supplier: 'S1', lines: [orderLine({ product: 'B' })] });
  await put(book, [{ table: 'purchaseOrders', key: 'L1-S1', row: order }]);
  expect(await removeSupplier(book, 'S1')).toEqual(inUse('purchaseOrders', 'L1-S1'));
  expect(await removeProduct(book, 'B')).toEqual(inUse('purchaseOrders', 'L1-S1'));
  const calledOff = changeId(await cancelPurchaseOrder(book, 'L1-S1', 'not delivered'));
  changeId(await removeSupplier(book, 'S1'));
  expect(await undoChange(book, calledOff)).toEqual(inUse('purchaseOrders', 'L1-S1'));
});

test('an offer on which something was decided is not taken away by undo, and a decision needs its offer', async () => {
  const book = await stockedBook();
  const offered = changeId(await setOffer(book, offer('Farm', 'A')));
  const decision = { producer: 'Farm', product: 'A', kind: 'accepted', priority: 1, why: 'all of it' } as const;
  const decided = changeId(await decideOffer(book, { ...decision, accepted: quantity(500_000) }));
  expect(await undoChange(book, offered)).toEqual(inUse('offerDecisions', 'Farm/A'));
  const undone = changeId(await undoChange(book, decided));
  changeId(await removeOffer(book, 'Farm', 'A'));
  expect(await undoChange(book, undone)).toEqual(inUse('offerDecisions', 'Farm/A'));
});

test('what is broken already elsewhere keeps nobody from undoing something else', async () => {
  const book = await stockedBook();
  const old = { household: 'H9', from: '2026-01-05', to: '2026-01-11', weeks: 1, products: [] };
  await put(book, [{ table: 'purchases', key: 'H9', row: old }]);
  const entered = changeId(await enterPaper(book, 'H1', [line(0)]));
  changeId(await undoChange(book, entered));
  const added = changeId(await addHousehold(book, household('H3')));
  changeId(await undoChange(book, added));
});
