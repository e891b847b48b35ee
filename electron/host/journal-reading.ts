import type { DatabaseSync } from 'node:sqlite';
import type { Change, JournalEntry, JournalHeading } from '../../shared/journal/change.ts';
import type { StoredEntry } from '../../shared/journal/verify-chain.ts';
import { HostFault } from './host-fault.ts';
import { numberOf, type Row, textOf } from './sqlite-cells.ts';

/** Entries in order, and the number of the journal's last one: there are more where the two differ. */
export type JournalPage = { readonly entries: readonly JournalEntry[]; readonly lastSeq: number };

/** About how many bytes of entries are handed over at once; one larger entry still goes whole. */
const pageBytes = 16_000_000;

export function readPage(db: DatabaseSync, afterSeq: number, maxBytes = pageBytes): JournalPage {
  const { lastSeq } = db.prepare('SELECT max(seq) AS lastSeq FROM changes').get() as {
    readonly lastSeq: number | null;
  };
  const sizes = db.prepare('SELECT seq, octet_length(text) AS bytes FROM changes WHERE seq > ? ORDER BY seq');
  let upTo = afterSeq;
  let bytes = 0;
  for (const row of sizes.iterate(afterSeq)) {
    bytes += numberOf(row, 'bytes');
    if (bytes > maxBytes && upTo > afterSeq) break;
    upTo = numberOf(row, 'seq');
  }
  const rows = db.prepare('SELECT seq, text, hash FROM changes WHERE seq > ? AND seq <= ? ORDER BY seq');
  return { entries: rows.all(afterSeq, upTo).map(entryOf), lastSeq: lastSeq ?? 0 };
}

export function readEntry(db: DatabaseSync, id: string): JournalEntry | null {
  const row = db.prepare('SELECT seq, text, hash FROM changes WHERE id = ?').get(id);
  return row === undefined ? null : entryOf(row);
}

/** Newest first, without rows; `beforeSeq` 0 begins at the end. */
export function readHeadings(db: DatabaseSync, beforeSeq: number, limit: number): readonly JournalHeading[] {
  const before = beforeSeq === 0 ? Number.MAX_SAFE_INTEGER : beforeSeq;
  const columns = 'seq, id, at, actor, command, why, undoes, row_count';
  const headings = db.prepare(`SELECT ${columns} FROM changes WHERE seq < ? ORDER BY seq DESC LIMIT ?`);
  return headings.all(before, limit).map((row) => ({
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

/** Every entry as it is stored, one at a time: a whole journal need not fit into memory to be checked. */
export function* storedEntries(db: DatabaseSync): Iterable<StoredEntry> {
  for (const row of db.prepare('SELECT seq, text, hash FROM changes ORDER BY seq').iterate()) {
    yield { seq: numberOf(row, 'seq'), text: textOf(row, 'text'), hash: textOf(row, 'hash') };
  }
}

function entryOf(row: Row): JournalEntry {
  const seq = numberOf(row, 'seq');
  try {
    return { seq, change: JSON.parse(textOf(row, 'text')) as Change, hash: textOf(row, 'hash') };
  } catch {
    throw new HostFault('damaged', `Entry ${seq} cannot be read`);
  }
}
