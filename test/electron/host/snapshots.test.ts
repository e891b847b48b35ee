import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type BookShelf, bookShelf } from '../../../electron/host/book-shelf.ts';
import { sha256 } from '../../../electron/host/sha256.ts';
import { snapshotTimer } from '../../../electron/host/snapshot-timer.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { changeOf } from './changes.ts';

let dataFolder = '';
let shelf: BookShelf;
let bookId = '';

beforeEach(() => {
  dataFolder = temporaryFolder();
  shelf = bookShelf(dataFolder, '0.1.0');
  onTestFinished(() => shelf.close());
  bookId = shelf.create({ title: 'Willow Creek', purpose: 'live', createdAt: '2027-01-04T08:00:00.000Z' }).bookId;
});

const folder = () => join(dataFolder, 'books', bookId, 'snapshots');
const path = (name: string) => join(folder(), name);
const snapshots = () => shelf.snapshots(bookId);
const minute = (count: number) => `2027-01-04T09:${String(count).padStart(2, '0')}:00.000Z`;

function append(id: string, rows: Parameters<typeof changeOf>[1]): void {
  const journal = shelf.journal(bookId);
  journal.append(journal.head().seq, changeOf(id, rows));
}

describe('a snapshot', () => {
  test('holds the rows at the end of the journal, in lines that anybody can read and check', async () => {
    append('a', { H1: { people: 2 }, H2: { people: 3 } });
    append('b', { H2: null, H3: { people: 1 } });
    const taken = await snapshots().take('asked', minute(1));
    const text = gunzipSync(readFileSync(path(taken.name))).toString('utf8');
    const lines = text.trimEnd().split('\n');
    const { storeId } = shelf.journal(bookId).head();
    const header = {
      format: 'plenum-snapshot/1',
      app: '0.1.0',
      bookId,
      storeId,
      seq: 2,
      at: minute(1),
      reason: 'asked',
    };
    expect(JSON.parse(lines[0]!)).toEqual({ ...header, counts: { households: 2 } });
    expect(lines.slice(1, -1).map((line) => JSON.parse(line))).toEqual([
      { table: 'households', key: 'H1', row: { people: 2 } },
      { table: 'households', key: 'H3', row: { people: 1 } },
    ]);
    expect(JSON.parse(lines.at(-1)!)).toEqual({
      sha256: sha256(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
    });
    expect(snapshots().list()).toEqual([taken]);
    expect(readdirSync(folder())).toEqual([taken.name]);
  });

  test('begins from the one before and comes to the same as the whole journal', async () => {
    append('a', { H1: 1, H2: 2 });
    await snapshots().take('asked', minute(1));
    append('b', { H1: null, H4: 4 });
    const second = await snapshots().take('asked', minute(2));
    const read = await snapshots().read(second.name);
    expect(read?.rows.map(({ key, row }) => [key, row])).toEqual([
      ['H2', 2],
      ['H4', 4],
    ]);
  });
});

test('what is written while a snapshot is taken is not in it', async () => {
  append('a', { H1: 1 });
  const taking = snapshots().take('asked', minute(1));
  append('b', { H1: 2, H2: 2 });
  const [first, second] = await Promise.all([taking, snapshots().take('asked', minute(2))]);
  expect([first.seq, second.seq]).toEqual([1, 2]);
  expect((await snapshots().read(first.name))?.rows).toEqual([{ table: 'households', key: 'H1', row: 1 }]);
  expect((await snapshots().read(second.name))?.rows).toHaveLength(2);
});

describe('of several, the newest that is whole is read', () => {
  const harms = {
    'is truncated': (name: string) => truncateSync(path(name), 60),
    'has one bit turned': (name: string) => {
      const bytes = readFileSync(path(name));
      bytes[bytes.length >> 1]! ^= 4;
      writeFileSync(path(name), bytes);
    },
    'was altered and packed again': (name: string) => {
      const text = gunzipSync(readFileSync(path(name))).toString('utf8');
      writeFileSync(path(name), gzipSync(text.replace('"row":2', '"row":3')));
    },
    'is empty': (name: string) => truncateSync(path(name), 0),
    'is another book’s': (name: string) => {
      const other = shelf.create({ title: 'Other', purpose: 'live', createdAt: minute(0) }).bookId;
      shelf.journal(other).append(0, changeOf('x', { H9: 9 }));
      return shelf
        .snapshots(other)
        .take('asked', minute(9))
        .then((taken) => {
          const from = join(dataFolder, 'books', other, 'snapshots', taken.name);
          writeFileSync(path(name), readFileSync(from));
        });
    },
  } as const;

  test.each(Object.entries(harms))('when the newest %s', async (_what, harm) => {
    append('a', { H1: 1 });
    await snapshots().take('asked', minute(1));
    append('b', { H2: 2 });
    const { name } = await snapshots().take('asked', minute(2));
    expect((await snapshots().read(null))?.header.seq).toBe(2);
    await harm(name);
    expect(await snapshots().read(null)).toMatchObject({ header: { seq: 1 }, rows: [{ key: 'H1', row: 1 }] });
  });

  test('when it reaches beyond the journal, which was put back from a copy', async () => {
    append('a', { H1: 1 });
    await snapshots().take('asked', minute(1));
    const beyond = path('20270104T100000000Z-0000000007-asked.ndjson.gz');
    append('b', { H2: 2 });
    const { name } = await snapshots().take('asked', minute(2));
    const text = gunzipSync(readFileSync(path(name))).toString('utf8');
    expect(text).toContain('"seq":2');
    writeFileSync(beyond, readFileSync(path(name)));
    shelf.journal(bookId);
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(join(dataFolder, 'books', bookId, 'journal.sqlite'));
    db.exec('DELETE FROM changes WHERE seq = 2');
    db.close();
    expect((await snapshots().read(null))?.header.seq).toBe(1);
  });
});

test('a damaged journal does not take its snapshots with it, and stays in the list', async () => {
  append('a', { H1: 1 });
  const { name } = await snapshots().take('asked', minute(1));
  shelf.close();
  writeFileSync(join(dataFolder, 'books', bookId, 'journal.sqlite'), 'no journal at all '.repeat(500));
  expect(shelf.list()).toMatchObject([{ bookId, title: bookId, seq: 0 }]);
  expect(
    snapshots()
      .list()
      .map((info) => info.name),
  ).toEqual([name]);
  expect((await snapshots().read(null))?.rows).toEqual([{ table: 'households', key: 'H1', row: 1 }]);
});

test('older ones go only by the rule of retention, and never what is not a snapshot', async () => {
  snapshots();
  writeFileSync(path('notes.txt'), 'mine');
  for (let count = 1; count <= 5; count += 1) {
    append(`c${count}`, { H1: count });
    await snapshots().take('timer', minute(count));
  }
  expect(
    snapshots()
      .list()
      .map(({ at }) => at),
  ).toEqual([minute(5), minute(4), minute(3)]);
  expect(readdirSync(folder())).toContain('notes.txt');
});

describe('the timer', () => {
  test('takes one each quarter of an hour of what changed, and one at the end', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    let now = minute(0);
    const timer = snapshotTimer(shelf, () => now);
    const settled = (count: number) => vi.waitFor(() => expect(snapshots().list()).toHaveLength(count));
    append('a', { H1: 1 });
    now = minute(15);
    vi.advanceTimersByTime(15 * 60_000);
    await settled(1);
    now = minute(30);
    vi.advanceTimersByTime(15 * 60_000);
    append('b', { H1: 2 });
    now = minute(45);
    vi.advanceTimersByTime(15 * 60_000);
    await settled(2);
    append('c', { H1: 3 });
    now = minute(50);
    await timer.stop();
    expect(
      snapshots()
        .list()
        .map(({ at, reason, seq }) => [at, reason, seq]),
    ).toEqual([
      [minute(50), 'quit', 3],
      [minute(45), 'timer', 2],
      [minute(15), 'timer', 1],
    ]);
  });

  test('a snapshot that cannot be taken does not keep the others from being taken, nor the app from ending', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    append('a', { H1: 1 });
    const broken = bookId;
    bookId = shelf.create({ title: 'Second', purpose: 'live', createdAt: minute(0) }).bookId;
    append('b', { H1: 1 });
    const failing: BookShelf = {
      ...shelf,
      snapshots: (id) => {
        if (id === broken) throw new Error('disk trouble');
        return shelf.snapshots(id);
      },
    };
    await snapshotTimer(failing, () => minute(1)).stop();
    expect(complaint).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('disk trouble'));
    expect(snapshots().list()).toHaveLength(1);
  });
});
