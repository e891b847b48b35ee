import type { PaperEntry } from '../../../shared/paper/paper-entry.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Forms that were typed in and wait for a second person, by household. */
export function usePaperEntries(): QueryState<readonly PaperEntry[]> {
  return useBookQuery((db) => db.rows('paperEntries').toArray());
}

/** Households with a plan that counts. */
export function usePlannedHouseholds(): QueryState<ReadonlySet<string>> {
  return useBookQuery(async (db) => new Set(await db.rows('plans').toCollection().primaryKeys()));
}
