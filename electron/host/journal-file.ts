import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { BookInfo } from '../../shared/bridge/contract.ts';
import type { Change, JournalEntry, JournalHeading } from '../../shared/journal/change.ts';
import type { RowHistoryEntry } from '../../shared/journal/row-history-entry.ts';
import { type ChainVerdict, verifyChain } from '../../shared/journal/verify-chain.ts';
import { HostFault } from './host-fault.ts';
import { type Appended, append } from './journal-append.ts';
import { type JournalPage, readEntry, readHeadings, readPage, storedEntries } from './journal-reading.ts';
import { type RowWanted, readRowHistory } from './journal-rows.ts';
import { privateFile } from './private-file.ts';
import { sha256 } from './sha256.ts';
import { numberOf, textOf } from './sqlite-cells.ts';

export type JournalHead = { readonly storeId: string; readonly seq: number; readonly hash: string };

/** One book's journal: the durable record. An entry is on disk (fsynced) when `append` returns. */
export type JournalFile = {
  readonly info: (bookId: string) => BookInfo;
  readonly head: () => JournalHead;
  readonly append: (expectedSeq: number, change: Change) => Appended;
  readonly read: (afterSeq: number) => JournalPage;
  readonly entry: (id: string) => JournalEntry | null;
  readonly history: (beforeSeq: number, limit: number) => readonly JournalHeading[];
  readonly rowHistory: (wanted: RowWanted) => readonly RowHistoryEntry[];
  readonly verify: () => ChainVerdict;
  readonly rename: (title: string) => void;
  readonly close: () => void;
};

export type NewBook = { readonly title: string; readonly purpose: BookInfo['purpose']; readonly createdAt: string };

const tables = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE changes (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor TEXT NOT NULL, command TEXT NOT NULL,
    why TEXT NOT NULL, undoes TEXT, row_count INTEGER NOT NULL, text TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;`;

/** WAL with FULL: measured over kills and full disks, nothing acknowledged was lost. */
function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 2000 });
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Writes an empty journal and closes it again. */
export function createJournal(path: string, { title, purpose, createdAt }: NewBook): void {
  const db = openDatabase(privateFile(path));
  try {
    db.exec(`BEGIN; ${tables}`);
    const put = db.prepare('INSERT INTO meta (name, value) VALUES (?, ?)');
    const meta = { title, purpose, createdAt, storeId: randomUUID(), schema: '1' };
    for (const [name, value] of Object.entries(meta)) put.run(name, value);
    db.exec('COMMIT');
  } finally {
    db.close();
  }
}

/** Throws `damaged` when the file holds no journal (any more): an emptied file is a valid, empty database to SQLite. */
export function openJournal(path: string): JournalFile {
  const db = openDatabase(path);
  const found = db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('meta', 'changes')").get();
  if (numberOf(found, 'n') === 2) return journalIn(db);
  db.close();
  throw new HostFault('damaged', 'The journal has no tables');
}

/** The journal in an open database that `createJournal` made. */
export function journalIn(db: DatabaseSync): JournalFile {
  const meta = (name: string): string => textOf(db.prepare('SELECT value FROM meta WHERE name = ?').get(name), 'value');
  const last = () => db.prepare('SELECT seq, hash, at FROM changes ORDER BY seq DESC LIMIT 1').get();
  const head = (): JournalHead => {
    const row = last();
    return { storeId: meta('storeId'), seq: numberOf(row, 'seq'), hash: textOf(row, 'hash') };
  };
  return {
    head,
    info: (bookId) => ({
      bookId,
      title: meta('title'),
      purpose: meta('purpose') === 'practice' ? 'practice' : 'live',
      seq: head().seq,
      createdAt: meta('createdAt'),
      changedAt: textOf(last(), 'at') || meta('createdAt'),
    }),
    append: (expectedSeq, change) => append(db, head(), { expectedSeq, change }),
    read: (afterSeq) => readPage(db, afterSeq),
    entry: (id) => readEntry(db, id),
    history: (beforeSeq, limit) => readHeadings(db, beforeSeq, limit),
    rowHistory: (wanted) => readRowHistory(db, wanted),
    verify: () => verifyChain(sha256, storedEntries(db)),
    rename: (title) => void db.prepare("UPDATE meta SET value = ? WHERE name = 'title'").run(title),
    close: () => db.close(),
  };
}
