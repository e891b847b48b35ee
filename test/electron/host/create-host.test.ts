import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createHost, type Host } from '../../../electron/host/create-host.ts';
import { FolderInUse } from '../../../electron/host/host-lock.ts';
import { callNames } from '../../../shared/bridge/call-names.ts';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { changeOf } from './changes.ts';

let dataFolder = '';
let host: Host;
const now = () => '2027-01-04T10:00:00.000Z';
const open = () => createHost({ dataFolder, shell: 'electron', version: '0.1.0', now });

beforeEach(async () => {
  dataFolder = temporaryFolder();
  host = await open();
  onTestFinished(() => host.close());
});

async function newBook(title: string): Promise<string> {
  return ((await host.call('books.create', { title, purpose: 'live' })) as BookInfo).bookId;
}

const append = (bookId: string, expectedSeq: number, id: string, row = 1) =>
  host.call('journal.append', { bookId, expectedSeq, change: changeOf(id, { H1: row }) });

describe('the contract is kept', () => {
  test.each(['books.erase', 'toString', '__proto__', 'constructor', ''])('no call is named %j', async (name) => {
    await expect(host.call(name, {})).rejects.toThrow('Unknown call');
  });

  test('every call refuses input with something more in it', async () => {
    for (const name of callNames) {
      await expect(host.call(name, { unheardOf: 1 })).rejects.toMatchObject({ name: 'BadCall' });
    }
  });

  test.each([
    { bookId: '../../etc/passwd' },
    { bookId: 'ABCDEFGHIJKLMNOP' },
    { bookId: 'a'.repeat(17) },
    { bookId: ['a'.repeat(16)] },
  ])('a book is not named by %j', async (input) => {
    await expect(host.call('journal.head', input)).rejects.toMatchObject({ name: 'BadCall' });
  });

  test.each(['../journal.sqlite', 'a/b', '', '.\\x'])('a snapshot is not named by %j', async (name) => {
    const bookId = await newBook('Willow');
    await expect(host.call('snapshots.read', { bookId, name })).rejects.toMatchObject({ name: 'BadCall' });
  });
});

test('it says what it is, and what the disk has left', async () => {
  const info = await host.call('host.info', {});
  expect(info).toMatchObject({ shell: 'electron', version: '0.1.0', dataFolder, now: now() });
  expect((info as { freeBytes: number }).freeBytes).toBeGreaterThan(0);
});

test('books are made, listed, renamed and taken away, and what is taken away is kept', async () => {
  const [one, two] = [await newBook('One'), await newBook('Two')];
  await host.call('books.rename', { bookId: one, title: 'First' });
  const titles = ((await host.call('books.list', {})) as readonly BookInfo[]).map(({ title }) => title);
  expect(titles.sort()).toEqual(['First', 'Two']);
  expect(await host.call('books.remove', { bookId: two })).toEqual({ kind: 'ok' });
  expect(await host.call('books.list', {})).toMatchObject([{ bookId: one }]);
  const [removed = ''] = readdirSync(join(dataFolder, 'removed'));
  expect(existsSync(join(dataFolder, 'removed', removed, 'journal.sqlite'))).toBe(true);
  expect(await host.call('journal.head', { bookId: two })).toMatchObject({ kind: 'refused', code: 'no-such-book' });
  expect(await host.call('books.remove', { bookId: two })).toMatchObject({ code: 'no-such-book' });
});

test('two windows that write at once: one is told that it is behind, and both are there in the end', async () => {
  const bookId = await newBook('Willow');
  const answers = await Promise.all([append(bookId, 0, 'a'), append(bookId, 0, 'b')]);
  expect(answers.map((answer) => (answer as { kind: string }).kind).sort()).toEqual(['appended', 'behind']);
  expect(await append(bookId, 1, 'b')).toMatchObject({ kind: 'appended', seq: 2 });
  expect(await host.call('journal.verify', { bookId })).toEqual({ kind: 'whole', entries: 2 });
});

test('what is not there is refused by its name', async () => {
  const bookId = await newBook('Willow');
  const name = '20270104T100000000Z-0000000001-quit.ndjson.gz';
  expect(await host.call('snapshots.read', { bookId, name })).toMatchObject({ code: 'no-such-snapshot' });
  expect(await host.call('snapshots.read', { bookId, name: null })).toBeNull();
  expect(await host.call('journal.entry', { bookId, id: 'none' })).toBeNull();
});

test('everything is there after closing and opening, and closing took a snapshot of what had changed', async () => {
  const bookId = await newBook('Willow');
  await newBook('Untouched');
  await append(bookId, 0, 'a', 7);
  await host.close();
  host = await open();
  expect(await host.call('journal.read', { bookId, afterSeq: 0 })).toMatchObject({ lastSeq: 1 });
  expect(await host.call('snapshots.list', { bookId })).toMatchObject([{ seq: 1, reason: 'quit' }]);
  expect(await host.call('snapshots.read', { bookId, name: null })).toEqual({
    seq: 1,
    rows: [{ table: 'households', key: 'H1', row: 7 }],
  });
});

test('a second host on the folder is refused, and the first goes on', async () => {
  await expect(open()).rejects.toBeInstanceOf(FolderInUse);
  expect(await host.call('books.list', {})).toEqual([]);
});

test('a book whose file was damaged neither hides the others nor its own snapshots', async () => {
  const [whole, broken] = [await newBook('Whole'), await newBook('Broken')];
  await append(broken, 0, 'a', 7);
  await host.close();
  writeFileSync(join(dataFolder, 'books', broken, 'journal.sqlite'), 'x'.repeat(5000));
  host = await open();
  const listed = (await host.call('books.list', {})) as readonly BookInfo[];
  expect(listed.map(({ bookId }) => bookId).sort()).toEqual([whole, broken].sort());
  expect(await host.call('journal.head', { bookId: broken })).toMatchObject({ code: 'damaged' });
  expect(await host.call('snapshots.read', { bookId: broken, name: null })).toMatchObject({ seq: 1 });
  expect(await append(whole, 0, 'a')).toMatchObject({ kind: 'appended' });
});

test('a book that was copied in from elsewhere is simply there', async () => {
  const bookId = await newBook('Willow');
  await append(bookId, 0, 'a');
  await host.close();
  renameSync(join(dataFolder, 'books', bookId), join(dataFolder, 'books', 'b'.repeat(16)));
  host = await open();
  expect(await host.call('books.list', {})).toMatchObject([{ bookId: 'b'.repeat(16), title: 'Willow', seq: 1 }]);
});
