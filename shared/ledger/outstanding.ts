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

/** The least that is outstanding of a grant at the end of a day (ISO date) or of a later one; without a day, in the end. */
export function leastOutstanding(
  entries: readonly LedgerEntry[],
  grant: string,
  days?: { readonly from: string },
): Money {
  const grants = grantOfEntries(entries);
  const byDay = new Map<string, number>();
  for (const { id, date, postings } of entries) {
    if (grants.get(id) !== grant) continue;
    const change = postings.reduce((sum, { account, amount }) => sum + (account.startsWith('grant:') ? amount : 0), 0);
    byDay.set(date, (byDay.get(date) ?? 0) + change);
  }
  let sum = [...byDay.values()].reduce((total, change) => total + change, 0);
  let least = sum;
  for (const [date, change] of [...byDay].toSorted(([a], [b]) => (a > b ? -1 : 1))) {
    if (days === undefined || date <= days.from) break;
    // Before this day's entries: what stood from the day before it on, which is not before the first day asked for.
    sum -= change;
    least = Math.min(least, sum);
  }
  return money(least);
}
