import type { CallOutput } from '../../shared/bridge/contract.ts';
import type { Json } from '../../shared/journal/change.ts';
import type { Book } from './book.ts';
import type { BookDb } from './book-db.ts';
import type { RebuildReason } from './book-notices.ts';
import { catchUp } from './catch-up.ts';
import { answered, type JournalHead, journalHead } from './journal-calls.ts';
import type { ReportProgress } from './progress.ts';
import { type KeyedJson, putRows } from './put-rows.ts';
import { stateAfter } from './state-after.ts';
import { type TableName, tableNames } from './tables.ts';
import { emptyState, forEachTable, stateKey, type WorkingCopyState } from './working-copy-state.ts';

type Snapshot = NonNullable<Exclude<CallOutput<'snapshots.read'>, { readonly kind: 'refused' }>>;

export type RebuildRequest = {
  readonly reason: RebuildReason;
  readonly keptCopy: string | null;
  readonly report: ReportProgress;
};

async function newestSnapshot(book: Book, head: JournalHead): Promise<Snapshot | null> {
  const snapshot = await book.host('snapshots.read', { bookId: book.bookId, name: null });
  // A snapshot only saves time: without a good one, or with one from beyond the journal, the journal is replayed whole.
  if (snapshot === null || 'kind' in snapshot || snapshot.seq > head.seq) return null;
  return snapshot;
}

/** The hash of an entry; the state of a working copy filled from a snapshot needs it. */
async function hashOf(book: Book, seq: number): Promise<string> {
  if (seq === 0) return '';
  const page = answered(await book.host('journal.read', { bookId: book.bookId, afterSeq: seq - 1 }));
  const first = page.entries[0];
  if (first?.seq !== seq) throw new Error(`The journal has no entry ${seq}`);
  return first.hash;
}

function rowsOfTable(snapshot: Snapshot, table: TableName): readonly KeyedJson[] {
  return snapshot.rows.filter((row) => row.table === table);
}

/** As if one change had put every row of the snapshot there. */
function stateOfSnapshot(start: WorkingCopyState, snapshot: Snapshot, hash: string): WorkingCopyState {
  const rows = snapshot.rows.map(({ table, key, row }) => ({ table, key, before: null, after: row as Json }));
  const heading = { id: '', at: '', actor: '', command: '', why: '', undoes: null };
  const state = stateAfter(start, { seq: snapshot.seq, hash, change: { ...heading, rows } });
  return { ...state, touched: forEachTable(snapshot.seq), recentPlans: [] };
}

/** Replaces every row by the snapshot's (or by nothing), and the state with them. */
async function fill(db: BookDb, state: WorkingCopyState, snapshot: Snapshot | null): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of tableNames) {
      await db.rows(table).clear();
      if (snapshot !== null) await putRows(db, table, rowsOfTable(snapshot, table));
    }
    await db.meta.put(state, stateKey);
  });
}

/**
 * Deletes the working copy and builds it anew from the newest good snapshot and the journal after it, then says so.
 * Throws when the host cannot be read or the disk refuses the writes.
 */
export async function rebuild(book: Book, request: RebuildRequest): Promise<void> {
  const { reason, keptCopy, report } = request;
  report({ stage: 'reading', done: 0, total: null });
  const head = await journalHead(book);
  const snapshot = await newestSnapshot(book, head);
  const empty = emptyState(head.storeId);
  const start = snapshot === null ? empty : stateOfSnapshot(empty, snapshot, await hashOf(book, snapshot.seq));
  await book.db.delete({ disableAutoOpen: false });
  await book.db.open();
  report({ stage: 'writing', done: 0, total: head.seq });
  await fill(book.db, start, snapshot);
  await catchUp(book, report);
  book.notices.add({ kind: 'rebuilt', reason, seq: head.seq, keptCopy });
}
