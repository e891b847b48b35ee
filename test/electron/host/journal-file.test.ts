import { randomBytes } from 'node:crypto';
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { refusalOf } from '../../../electron/host/host-fault.ts';
import { createJournal, type JournalFile, journalIn, openJournal } from '../../../electron/host/journal-file.ts';
import { readPage } from '../../../electron/host/journal-reading.ts';
import { sha256 } from '../../../electron/host/sha256.ts';
import { chainHash } from '../../../shared/journal/chain-hash.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { changeOf } from './changes.ts';

const newBook = { title: 'Willow Creek', purpose: 'live', createdAt: '2027-01-04T10:00:00.000Z' } as const;

function freshPath(): string {
  const path = join(temporaryFolder(), 'journal.sqlite');
  createJournal(path, newBook);
  return path;
}

function freshJournal(path = freshPath()): JournalFile {
  const journal = openJournal(path);
  onTestFinished(() => {
    try {
      journal.close();
    } catch {
      // The test has closed it.
    }
  });
  return journal;
}

function refusedWith(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return refusalOf(error)?.code;
  }
  return undefined;
}

describe('appending', () => {
  test('numbers entries from 1 and binds each to the one before', () => {
    const journal = freshJournal();
    const [one, two] = [changeOf('a', { H1: 1 }), changeOf('b', { H2: 2 })];
    const first = chainHash(sha256, '', JSON.stringify(one));
    const second = chainHash(sha256, first, JSON.stringify(two));
    expect(journal.append(0, one)).toEqual({ kind: 'appended', seq: 1, hash: first });
    expect(journal.append(1, two)).toEqual({ kind: 'appended', seq: 2, hash: second });
    expect(journal.head()).toMatchObject({ seq: 2, hash: second });
    expect(journal.verify()).toEqual({ kind: 'whole', entries: 2, hash: second });
  });

  test('answers behind, and writes nothing, to one who has not seen the last entry', () => {
    const journal = freshJournal();
    journal.append(0, changeOf('a', { H1: 1 }));
    expect(journal.append(0, changeOf('b', { H2: 2 }))).toEqual({ kind: 'behind', seq: 1 });
    expect(journal.append(7, changeOf('b', { H2: 2 }))).toEqual({ kind: 'behind', seq: 1 });
    expect(journal.read(0).entries).toHaveLength(1);
  });

  test('gives a change that is sent again the place it has, whatever was written since', () => {
    const journal = freshJournal();
    const answer = journal.append(0, changeOf('a', { H1: 1 }));
    journal.append(1, changeOf('b', { H2: 2 }));
    expect(journal.append(0, changeOf('a', { H1: 1 }))).toEqual(answer);
    expect(journal.head().seq).toBe(2);
  });

  test('keeps text as it was, of any script', () => {
    const journal = freshJournal();
    const change = { ...changeOf('ä', { 'ключ-🌾': { name: 'Zoë\u0000\n"', sum: 0.1 } }), why: 'Γιατί;' };
    journal.append(0, change);
    expect(journal.entry('ä')).toMatchObject({ seq: 1, change });
    expect(journal.entry('b')).toBeNull();
  });
});

describe('reading', () => {
  test('pages by bytes, one larger entry whole, and says how far the journal goes', () => {
    const path = freshPath();
    const journal = freshJournal(path);
    const db = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => db.close());
    for (let seq = 0; seq < 6; seq += 1) journal.append(seq, changeOf(`c${seq}`, { H: 'x'.repeat(1000) }));
    const seqs = (after: number, bytes: number) => readPage(db, after, bytes).entries.map(({ seq }) => seq);
    expect(seqs(0, 3000)).toEqual([1, 2]);
    expect(seqs(2, 3000)).toEqual([3, 4]);
    expect(seqs(4, 10)).toEqual([5]);
    expect(seqs(6, 3000)).toEqual([]);
    expect(readPage(db, 2, 3000).lastSeq).toBe(6);
    expect(journal.read(0).entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('lists headings without rows, newest first, page by page', () => {
    const journal = freshJournal();
    for (let seq = 0; seq < 5; seq += 1) journal.append(seq, changeOf(`c${seq}`, { A: 1, B: 2 }));
    const newest = journal.history(0, 2);
    expect(newest.map(({ seq }) => seq)).toEqual([5, 4]);
    expect(journal.history(newest[1]!.seq, 10).map(({ seq }) => seq)).toEqual([3, 2, 1]);
    const { rows: _, ...heading } = changeOf('c4', {});
    expect(newest[0]).toEqual({ ...heading, seq: 5, rowCount: 2 });
  });

  test('follows one row through the journal, newest first, whatever its key', () => {
    const journal = freshJournal();
    const key = 'H"1\\ü';
    journal.append(0, changeOf('a', { [key]: 1, H2: 1 }));
    journal.append(1, changeOf('b', { H2: key }));
    journal.append(2, changeOf('c', { [key]: 3 }));
    const of = (limit: number) => journal.rowHistory({ table: 'households', key, limit });
    expect(of(9).map(({ seq, after }) => [seq, after])).toEqual([
      [3, 3],
      [1, 1],
    ]);
    const { rows: _, ...heading } = changeOf('c', {});
    expect(of(1)).toEqual([{ ...heading, seq: 3, before: null, after: 3 }]);
    expect(journal.rowHistory({ table: 'plans', key, limit: 9 })).toEqual([]);
  });

  test('tells of the book itself and outlives closing', () => {
    const path = freshPath();
    const before = freshJournal(path);
    const { storeId } = before.head();
    before.append(0, changeOf('a', { H1: 1 }));
    before.rename('Alder Street');
    before.close();
    const journal = freshJournal(path);
    const info = journal.info('b'.repeat(16));
    expect(info).toMatchObject({ ...newBook, title: 'Alder Street', seq: 1, changedAt: '2027-01-04T12:00:00.000Z' });
    expect(journal.head().storeId).toBe(storeId);
    expect(freshJournal().head().storeId).not.toBe(storeId);
  });
});

describe('damage', () => {
  test.each([
    ['text', "UPDATE changes SET text = replace(text, 'Ana', 'Eva') WHERE seq = 2", 2],
    ['hash', "UPDATE changes SET hash = 'f' || substr(hash, 2) WHERE seq = 3 AND hash NOT LIKE 'f%'", 3],
    ['a lost entry', 'DELETE FROM changes WHERE seq = 1', 1],
    ['two entries swapped', 'UPDATE changes SET seq = 9 - seq WHERE seq IN (4, 5)', 4],
  ])('shows in the chain: %s', (_what, harm, atSeq) => {
    const path = freshPath();
    const journal = freshJournal(path);
    for (let seq = 0; seq < 5; seq += 1) journal.append(seq, changeOf(`c${seq}`, { H: seq }));
    const db = new DatabaseSync(path);
    if (harm.includes('9 - seq')) db.exec('UPDATE changes SET seq = -seq WHERE seq IN (4, 5)');
    db.exec(harm.replace('seq = 9 - seq WHERE seq IN (4, 5)', 'seq = 9 + seq WHERE seq < 0'));
    db.close();
    expect(journal.verify()).toEqual({ kind: 'broken', atSeq });
  });

  test('is refused as damaged: no database, an emptied file, an entry that is no JSON', () => {
    const garbled = freshPath();
    writeFileSync(garbled, randomBytes(8192));
    expect(refusedWith(() => openJournal(garbled))).toBe('damaged');
    const emptied = freshPath();
    truncateSync(emptied, 0);
    expect(refusedWith(() => openJournal(emptied))).toBe('damaged');
    const path = freshPath();
    const journal = freshJournal(path);
    journal.append(0, changeOf('a', { H1: 1 }));
    const db = new DatabaseSync(path);
    db.exec("UPDATE changes SET text = 'x'");
    db.close();
    expect(refusedWith(() => journal.read(0))).toBe('damaged');
  });
});

test('on a full disk an entry is refused and not half there; reading goes on, and writing too once there is room', () => {
  const db = new DatabaseSync(freshPath());
  onTestFinished(() => db.close());
  const journal = journalIn(db);
  journal.append(0, changeOf('a', { H1: 'kept' }));
  const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
  db.exec(`PRAGMA max_page_count = ${pages + 2}`);
  const large = changeOf('large', { H2: randomBytes(100_000).toString('hex') });
  expect(refusedWith(() => journal.append(1, large))).toBe('disk-full');
  expect(journal.head().seq).toBe(1);
  expect(journal.entry('large')).toBeNull();
  expect(journal.read(0).entries[0]?.change.rows[0]?.after).toBe('kept');
  expect(journal.verify()).toMatchObject({ kind: 'whole', entries: 1 });
  db.exec('PRAGMA max_page_count = 1000000');
  expect(journal.append(1, large)).toMatchObject({ kind: 'appended', seq: 2 });
});

test.skipIf(process.platform === 'win32')('nobody else may read the files of a journal', () => {
  const path = freshPath();
  const journal = freshJournal(path);
  journal.append(0, changeOf('a', { H1: 1 }));
  for (const ending of ['', '-wal', '-shm']) expect(statSync(`${path}${ending}`).mode & 0o777).toBe(0o600);
});
