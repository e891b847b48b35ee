import { applyChange } from '../../shared/journal/apply-change.ts';
import type { Json } from '../../shared/journal/change.ts';
import type { Rows } from '../../shared/journal/rows.ts';
import type { JournalFile } from './journal-file.ts';
import type { Snapshot } from './snapshot-text.ts';
import { withBreaths } from './with-breaths.ts';

/**
 * All rows as they stood after entry `upToSeq`: the rows of an earlier snapshot (or none) and the entries since. Entries
 * that are appended meanwhile are left out.
 */
export async function foldRows(journal: JournalFile, from: Snapshot | null, upToSeq: number): Promise<Rows> {
  const rows: Rows = new Map();
  await withBreaths(from?.rows ?? [], ({ table, key, row }) => {
    const keyed = rows.get(table) ?? new Map<string, Json>();
    rows.set(table, keyed.set(key, row));
  });
  let seq = from?.header.seq ?? 0;
  while (seq < upToSeq) {
    const entries = journal.read(seq).entries.filter((entry) => entry.seq <= upToSeq);
    await withBreaths(entries, ({ change }) => applyChange(rows, change));
    seq = entries.at(-1)?.seq ?? upToSeq;
  }
  return rows;
}
