import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { contents, household, newBook, putHousehold } from './test-book.ts';

async function changeIdOf(book: Book, code: string, people: number): Promise<string> {
  const answer = await runCommand(book, putHousehold(household(code, people)));
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(answer.kind);
}

test('undo brings back the same rows, redo the change again, and both are in the journal', async () => {
  const { host, book } = await newBook();
  await changeIdOf(book, 'H1', 2);
  const before = JSON.stringify(await contents(book));
  const id = await changeIdOf(book, 'H1', 5);
  const after = JSON.stringify(await contents(book));

  const undone = await undoChange(book, id, 'entered for the wrong household');
  expect(JSON.stringify(await contents(book))).toBe(before);
  const redone = await undoChange(book, undone.kind === 'saved' ? (undone.changeId ?? '') : '');
  expect(JSON.stringify(await contents(book))).toBe(after);
  expect(redone.kind).toBe('saved');
  const { entries } = host.shelf(book.bookId);
  expect(entries.map(({ change }) => [change.command, change.why])).toEqual([
    ['households.put', ''],
    ['households.put', ''],
    ['undo', 'entered for the wrong household'],
    ['redo', ''],
  ]);
});

test('undo of a change whose row was changed later is refused and names the row', async () => {
  const { book } = await newBook();
  const id = await changeIdOf(book, 'H1', 2);
  await changeIdOf(book, 'H1', 3);
  expect(await undoChange(book, id)).toEqual({
    kind: 'refused',
    code: 'row-changed-since',
    data: { table: 'households', key: 'H1' },
  });
});

test('an earlier change of another row can be undone', async () => {
  const { book } = await newBook();
  const id = await changeIdOf(book, 'H1', 2);
  await changeIdOf(book, 'H2', 3);
  expect(await undoChange(book, id)).toMatchObject({ kind: 'saved' });
  expect((await contents(book))['households']?.map(({ key }) => key)).toEqual(['H2']);
});

test('a change that the journal does not have cannot be undone', async () => {
  const { book } = await newBook();
  expect(await undoChange(book, 'nobody')).toMatchObject({ kind: 'refused', code: 'no-such-change' });
});
