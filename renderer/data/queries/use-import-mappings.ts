import type { KeptMapping } from '../../../shared/imports/import-mapping.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The kept mappings of forms, by name. */
export function useImportMappings(): QueryState<readonly KeptMapping[]> {
  return useBookQuery((db) => db.rows('importMappings').toArray());
}
