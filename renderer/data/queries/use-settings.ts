import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { assemblyKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The assembly's frame; null while none has been set up in this book. */
export function useSettings(): QueryState<AssemblySettings | null> {
  return useBookQuery(async (db) => (await db.rows('assembly').get(assemblyKey)) ?? null);
}
