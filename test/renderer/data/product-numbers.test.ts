import { expect, test } from 'vitest';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { addHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { addProduct, removeProduct } from '../../../renderer/data/commands/product-commands.ts';
import { saveTemplate } from '../../../renderer/data/commands/template-commands.ts';
import { readStart } from '../../../renderer/data/read-start.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { line, product } from './sample-rows.ts';
import { household, newBook, openAgain } from './test-book.ts';

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

/** A and B, of which B has left again, and the working copy was lost after a snapshot. */
async function bookWithoutB(keepsTemplate: 'with a template of B' | 'without') {
  const { host, book } = await newBook();
  for (const code of ['A', 'B']) changeId(await addProduct(book, product(code)));
  changeId(await addHousehold(book, household('H1')));
  if (keepsTemplate === 'with a template of B') {
    changeId(await saveTemplate(book, { name: 'Basket', people: 2, lines: [line(0), line(1)] }));
  }
  const removed = changeId(await removeProduct(book, 'B'));
  await host.call('snapshots.take', { bookId: book.bookId, reason: 'timer' });
  await book.db.delete();
  return { book: await openAgain(book, host), removed };
}

test('a template never gets lines of a product that came later, whatever was rebuilt in between', async () => {
  const { book } = await bookWithoutB('with a template of B');
  changeId(await addProduct(book, product('C')));
  expect(await book.db.rows('products').get('C')).toMatchObject({ ordinal: 2 });
  const rows = rowReader(book.db);
  const start = await readStart(rows, household('H1'), { kind: 'template', id: 'T001' });
  expect(start.lines.map((each) => each.line.product)).toEqual([0]);
  expect(start.left).toHaveLength(1);
});

test('a product does not come back to a number that another one has meanwhile', async () => {
  const { book, removed } = await bookWithoutB('without');
  changeId(await addProduct(book, product('C')));
  expect(await book.db.rows('products').get('C')).toMatchObject({ ordinal: 1 });
  expect(await undoChange(book, removed)).toEqual({
    kind: 'refused',
    code: 'still-in-use',
    data: { table: 'products', key: 'C' },
  });
});
