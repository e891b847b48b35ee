import { type QueryState, useBookQuery } from '../use-book-query.ts';
import { stateKey } from '../working-copy-state.ts';

/** The number of the last change in the working copy; grows with every change, of this window or another. */
export function useJournalSeq(): QueryState<number> {
  return useBookQuery(async (db) => (await db.meta.get(stateKey))?.seq ?? 0);
}
