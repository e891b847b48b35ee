import type { JournalEntry, RowChange } from '../../shared/journal/change.ts';
import type { BookDb } from './book-db.ts';
import { putRows } from './put-rows.ts';
import { stateAfter } from './state-after.ts';
import { type TableName, tableNames } from './tables.ts';
import { stateKey } from './working-copy-state.ts';

async function applyTable(db: BookDb, table: TableName, rows: readonly RowChange[]): Promise<void> {
  const gone = rows.flatMap(({ key, after }) => (after === null ? [key] : []));
  if (gone.length > 0) await db.rows(table).bulkDelete(gone);
  const put = rows.flatMap(({ key, after }) => (after === null ? [] : [{ key, row: after }]));
  await putRows(db, table, put);
}

/**
 * Applies journal entries, in order, and where they end, in one transaction: all of it or nothing.
 * Entries that the working copy already has are passed over; a gap is a bug and throws.
 */
export async function applyEntries(db: BookDb, entries: readonly JournalEntry[]): Promise<void> {
  // Nothing but IndexedDB is awaited in here: anything else would let the browser commit half of it.
  await db.transaction('rw', db.tables, async () => {
    let state = await db.meta.get(stateKey);
    if (state === undefined) throw new Error('The working copy has no state to apply entries to');
    for (const entry of entries) {
      if (entry.seq <= state.seq) continue;
      if (entry.seq !== state.seq + 1) throw new Error(`Entry ${entry.seq} does not follow ${state.seq}`);
      for (const table of tableNames) {
        const rows = entry.change.rows.filter((row) => row.table === table);
        if (rows.length > 0) await applyTable(db, table, rows);
      }
      state = stateAfter(state, entry);
    }
    await db.meta.put(state, stateKey);
  });
}
