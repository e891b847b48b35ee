import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookShelf } from '../../../electron/host/book-shelf.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('what a killed process left half-written is gone at the next start, and nothing else', () => {
  const dataFolder = temporaryFolder();
  const book = { title: 'Willow Creek', purpose: 'live', createdAt: '2027-01-04T10:00:00.000Z' } as const;
  const before = bookShelf(dataFolder, '0.1.0');
  const { bookId } = before.create(book);
  before.snapshots(bookId);
  before.close();
  const snapshots = join(dataFolder, 'books', bookId, 'snapshots');
  const halfBook = join(dataFolder, 'books', `${'b'.repeat(16)}.draft`);
  const drafts = [
    join(dataFolder, 'version.json.77.draft'),
    join(snapshots, '20270104T100000000Z-0000000001-asked.ndjson.gz.77.draft'),
    join(halfBook, 'journal.sqlite'),
  ];
  mkdirSync(halfBook);
  const mine = join(snapshots, 'notes.txt');
  for (const path of [...drafts, mine]) writeFileSync(path, 'half');
  const after = bookShelf(dataFolder, '0.1.0');
  expect(after.list().map((info) => info.title)).toEqual(['Willow Creek']);
  after.close();
  expect([...drafts, halfBook].filter((path) => existsSync(path))).toEqual([]);
  expect(existsSync(mine)).toBe(true);
});
