import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { grantDecisionKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The reservoir's ledger, oldest entry first; empty until the first grant is awarded. */
export function useLedger(): QueryState<readonly LedgerEntry[]> {
  return useBookQuery(async (db) => (await db.rows('ledger').toArray()).toSorted(byTime));
}

/** ISO instants sort as text; entries of one instant go by id, the opening first. */
function byTime(one: LedgerEntry, other: LedgerEntry): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.id === 'opening' || other.id === 'opening') return one.id === 'opening' ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** How the grants of the round were decided; null before, and when the award was taken back. */
export function useGrantDecision(): QueryState<GrantDecision | null> {
  return useBookQuery(async (db) => (await db.rows('grantDecisions').get(grantDecisionKey)) ?? null);
}
