import { expect, test } from 'vitest';
import { restoreSnapshot } from '../../../renderer/data/commands/import-commands.ts';
import { addProduct } from '../../../renderer/data/commands/product-commands.ts';
import { addSupplier } from '../../../renderer/data/commands/supplier-commands.ts';
import { saveTemplate } from '../../../renderer/data/commands/template-commands.ts';
import { closeBook } from '../../../renderer/data/open-book.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { stateKey, type WorkingCopyState } from '../../../renderer/data/working-copy-state.ts';
import { supplier } from '../../builders/stocking-cases.ts';
import { line, product } from './sample-rows.ts';
import { contents, household, newBook, openAgain, putHousehold } from './test-book.ts';

/** The tables of version 1, which knew nothing of drafts, suppliers or orders. */
const firstTables: ReadonlySet<string> = new Set(['assembly', 'products', 'households', 'plans', 'offers', 'stock']);

function ofVersion1<Value>(byTable: Readonly<Record<string, Value>>): never {
  return Object.fromEntries(Object.entries(byTable).filter(([table]) => firstTables.has(table))) as never;
}

test('a working copy whose state was written by version 1 goes on as it is, and counts the new tables from 0', async () => {
  const { book, host } = await newBook();
  await runCommand(book, putHousehold(household('H1')));
  const state = (await book.db.meta.get(stateKey)) as WorkingCopyState;
  await book.db.meta.put({ ...state, counts: ofVersion1(state.counts), touched: ofVersion1(state.touched) }, stateKey);
  closeBook(book);
  const again = await openAgain(book, host);
  expect(again.notices.current()).toEqual([]);
  expect(await addSupplier(again, supplier('MILL'))).toMatchObject({ kind: 'saved' });
  closeBook(again);
  const third = await openAgain(book, host);
  expect(third.notices.current()).toEqual([]);
  expect(await third.db.rows('suppliers').count()).toBe(1);
});

test('a snapshot of version 1 is restored with nothing left over in the new tables, and undo brings all back', async () => {
  const { book, host } = await newBook();
  await addProduct(book, product('A'));
  await runCommand(book, putHousehold(household('H1')));
  await host.call('snapshots.take', { bookId: book.bookId, reason: 'asked' });
  const old = await contents(book);
  await addProduct(book, product('B'));
  await addSupplier(book, supplier('MILL'));
  await saveTemplate(book, { name: 'Basket', people: 2, lines: [line(1)] });
  const before = JSON.stringify(await contents(book));
  const restored = await restoreSnapshot(book, 's1');
  expect(await contents(book)).toEqual(old);
  await undoChange(book, restored.kind === 'saved' ? (restored.changeId ?? '') : '');
  expect(JSON.stringify(await contents(book))).toBe(before);
});
