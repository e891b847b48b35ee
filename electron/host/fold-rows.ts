import { applyChange } from '../../shared/journal/apply-change.ts';
import type { Json } from '../../shared/journal/change.ts';
import type { Rows } from '../../shared/journal/rows.ts';
import type { JournalFile } from './journal-file.ts';
import type { Snapshot } from './snapshot-text.ts';

/** All rows as they stand at the journal's end: the rows of a snapshot (or none) and the entries after it. */
export function foldRows(journal: JournalFile, from: Snapshot | null): Rows {
  const rows: Rows = new Map();
  for (const { table, key, row } of from?.rows ?? []) {
    const keyed = rows.get(table) ?? new Map<string, Json>();
    rows.set(table, keyed.set(key, row));
  }
  let seq = from?.header.seq ?? 0;
  for (;;) {
    const { entries, lastSeq } = journal.read(seq);
    for (const { change } of entries) applyChange(rows, change);
    seq = entries.at(-1)?.seq ?? seq;
    if (entries.length === 0 || seq >= lastSeq) return rows;
  }
}
