import type { CatalogueVersion } from '../../../shared/catalogue/catalogue-version.ts';
import { roundKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The catalogue that a closed round was counted with; null for an open round and for one closed before any was kept. */
export function useCatalogueOfRound(round: number): QueryState<CatalogueVersion | null> {
  return useBookQuery(
    async (db) => {
      const named = await db.rows('roundCatalogues').get(roundKey(round));
      if (named === undefined) return null;
      return (await db.rows('catalogueVersions').get(named.version)) ?? null;
    },
    [round],
  );
}
