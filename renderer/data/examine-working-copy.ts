import { Dexie } from 'dexie';
import type { Book } from './book.ts';
import type { RebuildReason } from './book-notices.ts';
import { answered, type JournalHead } from './journal-calls.ts';
import { tableNames } from './tables.ts';
import { stateKey, type WorkingCopyState } from './working-copy-state.ts';

export type Finding =
  | { readonly kind: 'current' }
  | { readonly kind: 'new-book' }
  | { readonly kind: 'behind' }
  | { readonly kind: 'unusable'; readonly reason: RebuildReason };

const unusable = (reason: RebuildReason): Finding => ({ kind: 'unusable', reason });

async function countsHold(book: Book, state: WorkingCopyState): Promise<boolean> {
  for (const table of tableNames) {
    // A table that came with a later version was empty when the state was written.
    if ((await book.db.rows(table).count()) !== (state.counts[table] ?? 0)) return false;
  }
  return true;
}

/** Whether the journal still has, at the working copy's number, the entry the working copy saw there. */
async function sameHistory(book: Book, state: WorkingCopyState): Promise<boolean> {
  if (state.seq === 0) return true;
  const page = answered(await book.host('journal.read', { bookId: book.bookId, afterSeq: state.seq - 1 }));
  return page.entries[0]?.hash === state.headHash;
}

async function compare(book: Book, state: WorkingCopyState, head: JournalHead): Promise<Finding> {
  if (state.storeId !== head.storeId) return unusable('other-store');
  if (state.seq > head.seq) return unusable('ahead');
  if (!(await countsHold(book, state))) return unusable('damaged');
  if (state.seq === head.seq) return state.headHash === head.hash ? { kind: 'current' } : unusable('other-store');
  return (await sameHistory(book, state)) ? { kind: 'behind' } : unusable('other-store');
}

/** Reads the working copy's state; a database that cannot be opened or read is `failed-to-open`. */
async function readState(book: Book): Promise<WorkingCopyState | 'failed-to-open' | undefined> {
  try {
    if (!book.db.isOpen()) await book.db.open();
    return await book.db.meta.get(stateKey);
  } catch {
    return 'failed-to-open';
  }
}

/** Compares the working copy with the end of the journal. */
export async function examineWorkingCopy(book: Book, head: JournalHead): Promise<Finding> {
  const wasThere = await Dexie.exists(book.db.name);
  const state = await readState(book);
  if (state === 'failed-to-open') return unusable('failed-to-open');
  if (state === undefined) {
    if (head.seq === 0 && !wasThere) return { kind: 'new-book' };
    return unusable(wasThere ? 'damaged' : 'missing');
  }
  try {
    return await compare(book, state, head);
  } catch (error) {
    if (error instanceof Dexie.DexieError) return unusable('damaged');
    throw error;
  }
}
