import { createHash, randomUUID } from 'node:crypto';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { BookInfo } from '../../shared/bridge/contract.ts';
import { chainHash } from '../../shared/journal/chain-hash.ts';
import type { Change, JournalEntry, JournalHeading } from '../../shared/journal/change.ts';
import { type ChainVerdict, type StoredEntry, verifyChain } from '../../shared/journal/verify-chain.ts';

type Row = Record<string, SQLOutputValue>;

export type JournalHead = { readonly storeId: string; readonly seq: number; readonly hash: string };
export type Appended =
  | { readonly kind: 'appended'; readonly seq: number; readonly hash: string }
  | { readonly kind: 'behind'; readonly seq: number };

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor TEXT NOT NULL, command TEXT NOT NULL,
    why TEXT NOT NULL, undoes TEXT, row_count INTEGER NOT NULL, text TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;`;

/** About how many bytes of entries are handed over at once; one larger entry still goes whole. */
const pageBytes = 16_000_000;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One book's journal: the durable record. An entry is on disk (fsynced) when `append` returns. */
export type JournalFile = {
  readonly info: (bookId: string) => BookInfo;
  readonly head: () => JournalHead;
  readonly append: (expectedSeq: number, change: Change) => Appended;
  readonly read: (afterSeq: number) => { readonly entries: readonly JournalEntry[]; readonly lastSeq: number };
  readonly entry: (id: string) => JournalEntry | null;
  readonly history: (beforeSeq: number, limit: number) => readonly JournalHeading[];
  readonly verify: () => ChainVerdict;
  readonly rename: (title: string) => void;
  readonly close: () => void;
};

export type NewBook = { readonly title: string; readonly purpose: BookInfo['purpose']; readonly createdAt: string };

/** Opens a journal; with `fresh` it is made first. */
export function openJournal(path: string, fresh?: NewBook): JournalFile {
  const db = new DatabaseSync(path, { timeout: 2000 });
  db.exec(schema);
  if (fresh !== undefined) writeMeta(db, { ...fresh, storeId: randomUUID(), schema: '1' });
  const meta = (name: string): string => textOf(db.prepare('SELECT value FROM meta WHERE name = ?').get(name), 'value');
  const last = db.prepare('SELECT seq, hash, at FROM changes ORDER BY seq DESC LIMIT 1');
  const head = (): JournalHead => {
    const row = last.get();
    return { storeId: meta('storeId'), seq: numberOf(row, 'seq'), hash: row === undefined ? '' : textOf(row, 'hash') };
  };
  return {
    head,
    info: (bookId) => ({
      bookId,
      title: meta('title'),
      purpose: meta('purpose') === 'practice' ? 'practice' : 'live',
      seq: head().seq,
      createdAt: meta('createdAt'),
      changedAt: last.get() === undefined ? meta('createdAt') : textOf(last.get(), 'at'),
    }),
    append: (expectedSeq, change) => append(db, head(), { expectedSeq, change }),
    read: (afterSeq) => ({ entries: readPage(db, afterSeq), lastSeq: head().seq }),
    entry: (id) => {
      const row = db.prepare('SELECT seq, text, hash FROM changes WHERE id = ?').get(id);
      return row === undefined ? null : entryOf(row);
    },
    history: (beforeSeq, limit) => readHeadings(db, beforeSeq, limit),
    verify: () => verifyChain(sha256, storedEntries(db)),
    rename: (title) => writeMeta(db, { title }),
    close: () => db.close(),
  };
}

type AppendRequest = { readonly expectedSeq: number; readonly change: Change };

/** The same change sent twice (its answer was lost on the way) is answered with the place it already has. */
function append(db: DatabaseSync, head: JournalHead, { expectedSeq, change }: AppendRequest): Appended {
  const known = db.prepare('SELECT seq, hash FROM changes WHERE id = ?').get(change.id);
  if (known !== undefined) return { kind: 'appended', seq: numberOf(known, 'seq'), hash: textOf(known, 'hash') };
  if (expectedSeq !== head.seq) return { kind: 'behind', seq: head.seq };
  const text = JSON.stringify(change);
  const entry = { seq: head.seq + 1, hash: chainHash(sha256, head.hash, text) };
  const { id, at, actor, command, why, undoes, rows } = change;
  db.prepare(
    'INSERT INTO changes (seq, id, at, actor, command, why, undoes, row_count, text, hash) VALUES (?,?,?,?,?,?,?,?,?,?)',
  ).run(entry.seq, id, at, actor, command, why, undoes, rows.length, text, entry.hash);
  return { kind: 'appended', ...entry };
}

function readPage(db: DatabaseSync, afterSeq: number): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  let bytes = 0;
  for (const row of db.prepare('SELECT seq, text, hash FROM changes WHERE seq > ? ORDER BY seq').iterate(afterSeq)) {
    const size = textOf(row, 'text').length;
    if (entries.length > 0 && bytes + size > pageBytes) break;
    entries.push(entryOf(row));
    bytes += size;
  }
  return entries;
}

function readHeadings(db: DatabaseSync, beforeSeq: number, limit: number): readonly JournalHeading[] {
  const before = beforeSeq === 0 ? Number.MAX_SAFE_INTEGER : beforeSeq;
  const rows = db
    .prepare(
      'SELECT seq, id, at, actor, command, why, undoes, row_count FROM changes WHERE seq < ? ORDER BY seq DESC LIMIT ?',
    )
    .all(before, limit);
  return rows.map((row) => ({
    seq: numberOf(row, 'seq'),
    id: textOf(row, 'id'),
    at: textOf(row, 'at'),
    actor: textOf(row, 'actor'),
    command: textOf(row, 'command'),
    why: textOf(row, 'why'),
    undoes: row['undoes'] === null ? null : textOf(row, 'undoes'),
    rowCount: numberOf(row, 'row_count'),
  }));
}

function* storedEntries(db: DatabaseSync): Iterable<StoredEntry> {
  for (const row of db.prepare('SELECT seq, text, hash FROM changes ORDER BY seq').iterate()) {
    yield { seq: numberOf(row, 'seq'), text: textOf(row, 'text'), hash: textOf(row, 'hash') };
  }
}

function entryOf(row: Row): JournalEntry {
  const change = JSON.parse(textOf(row, 'text')) as Change;
  return { seq: numberOf(row, 'seq'), change, hash: textOf(row, 'hash') };
}

function writeMeta(db: DatabaseSync, values: Readonly<Record<string, string>>): void {
  const put = db.prepare(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  db.exec('BEGIN');
  for (const [name, value] of Object.entries(values)) put.run(name, value);
  db.exec('COMMIT');
}

function textOf(row: Row | undefined, column: string): string {
  return String(row?.[column] ?? '');
}

function numberOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}
