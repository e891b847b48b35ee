import { type Money, money } from '../quantities/money.ts';
import { grantOfEntries } from './grant-of-entries.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** What is granted and not yet returned, released or written off, by grant (request id); reversals count. */
export function outstandingByGrant(entries: readonly LedgerEntry[]): ReadonlyMap<string, Money> {
  const grants = grantOfEntries(entries);
  const sums = new Map<string, Money>();
  for (const { id, postings } of entries) {
    const grant = grants.get(id);
    if (grant === undefined) continue;
    for (const { account, amount } of postings) {
      if (account.startsWith('grant:')) sums.set(grant, money((sums.get(grant) ?? 0) + amount));
    }
  }
  return sums;
}

/** The same for one grant; 0 when nothing was ever paid out for it. */
export function outstandingOf(entries: readonly LedgerEntry[], grant: string): Money {
  return outstandingByGrant(entries).get(grant) ?? money(0);
}
