import { type PoolPartner, type PoolTerms, usualPoolTerms } from '../../../shared/grants/pool/pool-partner.ts';
import { poolTermsKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The co-ops of the common round, by name, and what was agreed. */
export function usePool(): QueryState<{ readonly partners: readonly PoolPartner[]; readonly terms: PoolTerms }> {
  return useBookQuery(async (db) => ({
    partners: await db.rows('poolPartners').toArray(),
    terms: (await db.rows('poolTerms').get(poolTermsKey)) ?? usualPoolTerms,
  }));
}
