import { expect, test } from 'vitest';
import type { CommandAnswer, RowWrite } from '../../../renderer/data/command.ts';
import { setBoardNote, setBoardSettings } from '../../../renderer/data/commands/board-commands.ts';
import { beginCaseFill, setCaseRules } from '../../../renderer/data/commands/case-commands.ts';
import { addHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { receivePurchaseOrder } from '../../../renderer/data/commands/order-commands.ts';
import { addProduct, removeProduct } from '../../../renderer/data/commands/product-commands.ts';
import { createAssembly } from '../../../renderer/data/commands/settings-commands.ts';
import { saveTemplate } from '../../../renderer/data/commands/template-commands.ts';
import { readPeriodEnd } from '../../../renderer/data/next-period.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { noOfficeRecords } from '../../../shared/assembly/office-records.ts';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import type { Delivery } from '../../../shared/stocking/receive-delivery.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';
import { line, product, settings } from './sample-rows.ts';
import { household, newBook } from './test-book.ts';

function saved(answer: CommandAnswer): void {
  if (answer.kind !== 'saved') expect.fail(JSON.stringify(answer));
}

/** A, and B that has left; a template of both; rules, a note and a deadline; a delivery whose cases are being filled. */
async function endedBook() {
  const { book } = await newBook();
  saved(await createAssembly(book, settings));
  for (const code of ['A', 'B']) saved(await addProduct(book, product(code)));
  saved(await addHousehold(book, household('H1')));
  saved(await saveTemplate(book, { name: 'Basket', people: 2, lines: [line(0), line(1)] }));
  saved(await removeProduct(book, 'B'));
  saved(await setBoardNote(book, { product: 'A', quality: 'organic', federationOnly: false }));
  saved(await setBoardSettings(book, { ...usualBoardSettings, contact: 'office', deadline: '2027-01-31' }));
  saved(await setCaseRules(book, { fairness: { kind: 'evenly' }, rest: 'store' }));
  saved(await beginCaseFill(book, settings.period.from));
  return book;
}

test('what was settled once goes on in the next period; deadlines and filled deliveries do not', async () => {
  const end = await readPeriodEnd(await endedBook());
  if (end === null) return expect.fail('no period');
  const { book } = await newBook();
  saved(await importAssembly(book, end.assembly, { beside: end.habits }));
  const rows = rowReader(book.db);
  expect(await rows.all('planTemplates')).toMatchObject([{ name: 'Basket', lineCount: 2 }]);
  expect(await rows.all('boardNotes')).toMatchObject([{ quality: 'organic' }]);
  expect(await rows.all('boardSettings')).toMatchObject([{ contact: 'office', deadline: null }]);
  expect(await rows.all('caseRules')).toEqual([{ fairness: { kind: 'evenly' }, rest: 'store', phases: [] }]);
});

test('a product added in the next period does not get the number of one that left and that a template names', async () => {
  const end = await readPeriodEnd(await endedBook());
  if (end === null) return expect.fail('no period');
  const { book } = await newBook();
  saved(await importAssembly(book, end.assembly, { beside: end.habits }));
  saved(await addProduct(book, product('C')));
  expect(await rowReader(book.db).one('products', 'C')).toMatchObject({ ordinal: 2 });
});

test('an order on its way is received in the next period, and its receiving can be undone', async () => {
  const { book: old } = await newBook();
  const order = { ...purchaseOrder(), lines: [orderLine({ product: 'A', cases: 2, caseSize: 1 })] };
  saved(await createAssembly(old, settings));
  saved(await addProduct(old, product('A')));
  await old.db.rows('purchaseOrders').put(order, order.id);
  const end = (await readPeriodEnd(old)) ?? expect.fail('no period');
  expect(end.orders.map(({ id }) => id)).toEqual(['before-L1-MILL']);
  const { book } = await newBook();
  const supplier = { code: 'MILL', name: 'Mill Brook', email: '', phone: '', minimumOrder: money(0) };
  const beside = end.orders.map((row): RowWrite => ({ table: 'purchaseOrders', key: row.id, row }));
  const office = { ...noOfficeRecords, suppliers: [supplier] };
  saved(await importAssembly(book, { ...end.assembly, office }, { beside }));
  const delivery = {
    on: '2027-04-06',
    rest: 'open',
    lines: [{ product: 'A', came: quantity(2000), shrink: quantity(0) }],
  };
  const received = await receivePurchaseOrder(book, 'before-L1-MILL', delivery as Delivery);
  saved(received);
  expect(await rowReader(book.db).one('stock', 'A')).toMatchObject({ onHand: 2000 });
  saved(await undoChange(book, received.kind === 'saved' ? (received.changeId ?? '') : ''));
  expect(await rowReader(book.db).one('purchaseOrders', 'before-L1-MILL')).toEqual(end.orders[0]);
});
