import { balances } from './balances.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { AccountBalance } from './ledger-period.ts';

/** Every account that was posted to until the end of a day (ISO date), by name; together zero. */
export function trialBalance(entries: readonly LedgerEntry[], to: string): readonly AccountBalance[] {
  return [...balances(entries.filter(({ date }) => date <= to))]
    .map(([account, amount]) => ({ account, amount }))
    .toSorted((a, b) => (a.account < b.account ? -1 : 1));
}
