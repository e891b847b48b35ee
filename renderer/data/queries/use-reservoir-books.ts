import type { BankLine, BankMatch } from '../../../shared/bank/bank-line.ts';
import type { LedgerPeriod } from '../../../shared/ledger/ledger-period.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Periods of the ledger that were closed, by their last day; those that were reopened since too. */
export function useLedgerPeriods(): QueryState<readonly LedgerPeriod[]> {
  return useBookQuery((db) => db.rows('ledgerPeriods').toArray());
}

export type BankBooks = { readonly lines: readonly BankLine[]; readonly matches: readonly BankMatch[] };

/** Lines of the bank's statements by day, and what was said of them. */
export function useBankBooks(): QueryState<BankBooks> {
  return useBookQuery(async (db) => {
    const [lines, matches] = [await db.rows('bankLines').toArray(), await db.rows('bankMatches').toArray()];
    return { lines, matches };
  });
}
