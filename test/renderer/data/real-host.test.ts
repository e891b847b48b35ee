// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHost, type Host } from '../../../electron/host/create-host.ts';
import { type Book, bookOf } from '../../../renderer/data/book.ts';
import { createBook, listBooks, removeBook, renameBook } from '../../../renderer/data/books.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { importAssembly, restoreSnapshot } from '../../../renderer/data/commands/import-commands.ts';
import { announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { closeBook, openBook } from '../../../renderer/data/open-book.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { listSnapshots, takeSnapshot } from '../../../renderer/data/snapshots.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import type { HostCall } from '../../../shared/bridge/contract.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { contents, household, putHousehold, testDesk } from './test-book.ts';

let folder = '';
let host: Host;
/** What crosses a wire is copied and is plain JSON; so it is here. */
const call: HostCall = async (name, input) =>
  JSON.parse(JSON.stringify(await host.call(name, JSON.parse(JSON.stringify(input)))));

async function start(): Promise<void> {
  host = await createHost({
    dataFolder: folder,
    shell: 'loopback',
    version: '0.1.0',
    now: () => new Date().toISOString(),
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenum-data-'));
  await start();
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

async function opened(book?: Book): Promise<Book> {
  const made = await createBookOrList(book);
  const again = bookOf(made, call, testDesk());
  expect(await openBook(again)).toEqual({ kind: 'ready' });
  return again;
}

async function createBookOrList(book?: Book) {
  if (book === undefined) {
    const made = await createBook('Willow Creek', 'live', call);
    return made.kind === 'done' ? made.value : expect.fail(made.code);
  }
  const books = await listBooks(call);
  const found = books.kind === 'done' ? books.value.find(({ bookId }) => bookId === book.bookId) : undefined;
  return found ?? expect.fail('the book is gone');
}

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

test('a round closed at the desk is the same after the host was restarted and the working copy lost', async () => {
  const book = await opened();
  changeId(await importAssembly(book, buildAssembly(assemblySizes.small, 2)));
  changeId(await announceRound(book));
  changeId(await closeOpenRound(book));
  const whole = await contents(book);
  closeBook(book);
  await book.db.delete();
  await host.close();
  await start();
  const again = await opened(book);
  expect(again.notices.current()).toMatchObject([{ kind: 'rebuilt', reason: 'missing', seq: 3 }]);
  expect(await contents(again)).toEqual(whole);
  expect(JSON.stringify(await contents(again))).toBe(JSON.stringify(whole));
  expect(await call('journal.verify', { bookId: book.bookId })).toEqual({ kind: 'whole', entries: 3 });
});

test('undo, snapshots and restore hold over the real journal', async () => {
  const book = await opened();
  changeId(await runCommand(book, putHousehold(household('H1'))));
  const one = JSON.stringify(await contents(book));
  const id = changeId(await runCommand(book, putHousehold(household('H2'))));
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(one);
  const taken = await takeSnapshot(book);
  changeId(await runCommand(book, putHousehold(household('H3'))));
  const name = taken.kind === 'done' ? taken.value.name : expect.fail(taken.code);
  changeId(await restoreSnapshot(book, name));
  expect(JSON.stringify(await contents(book))).toBe(one);
  const listed = await listSnapshots(book);
  expect(listed.kind === 'done' && listed.value.map(({ reason }) => reason).sort()).toEqual(['asked', 'restore']);
});

test('two shells on one journal: the second one catches up before it writes', async () => {
  const book = await opened();
  const other = bookOf(await createBookOrList(book), call, testDesk('Ana'));
  // Another shell has a working copy of its own.
  const { BookDb } = await import('../../../renderer/data/book-db.ts');
  const elsewhere: Book = { ...other, db: new BookDb(`${other.db.name}-elsewhere`) };
  await openBook(elsewhere);
  changeId(await runCommand(book, putHousehold(household('H1'))));
  expect(await runCommand(elsewhere, putHousehold(household('H2')))).toMatchObject({ kind: 'saved', seq: 2 });
  expect(await runCommand(book, putHousehold(household('H3')))).toMatchObject({ kind: 'saved', seq: 3 });
  expect((await contents(book))['households']).toHaveLength(3);
});

test('books are renamed and removed', async () => {
  const book = await opened();
  expect(await renameBook(book.bookId, 'Alder Street', call)).toMatchObject({
    kind: 'done',
    value: { title: 'Alder Street' },
  });
  closeBook(book);
  expect(await removeBook(book.bookId, call)).toEqual({ kind: 'done', value: null });
  expect(await listBooks(call)).toEqual({ kind: 'done', value: [] });
  expect(await renameBook(book.bookId, 'x', call)).toEqual({ kind: 'failed', code: 'no-such-book' });
});
