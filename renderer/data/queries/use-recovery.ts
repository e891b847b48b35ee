import type { GrantRecords } from '../../../shared/recovery/grant-files.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Everything that grants' standings follow from. */
export function useGrantRecords(): QueryState<GrantRecords> {
  return useBookQuery(async (db) => ({
    awards: await db.rows('awards').toArray(),
    agreements: await db.rows('recoveryAgreements').toArray(),
    decisions: await db.rows('recoveryDecisions').toArray(),
    events: await db.rows('recoveryEvents').toArray(),
    entries: await db.rows('ledger').toArray(),
    suppliers: await db.rows('suppliers').toArray(),
    orders: await db.rows('purchaseOrders').toArray(),
  }));
}
