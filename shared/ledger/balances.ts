import { type Money, money } from '../quantities/money.ts';
import type { AccountCode, LedgerEntry } from './ledger-entry.ts';

/** What stands on each account that was ever posted to, in the order of the first postings. Together they are zero. */
export function balances(entries: readonly LedgerEntry[]): ReadonlyMap<AccountCode, Money> {
  const sums = new Map<AccountCode, Money>();
  for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
    sums.set(account, money((sums.get(account) ?? 0) + amount));
  }
  return sums;
}
