import { type Money, money } from '../quantities/money.ts';
import { grantOfEntries } from './grant-of-entries.ts';
import { isInEffect } from './in-effect.ts';
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

/**
 * The least that was ever outstanding of a grant at the end of a day, everything that was taken back left out from its
 * own day on: below zero when something came back before the award, or more than there was on its day.
 */
export function leastOutstanding(entries: readonly LedgerEntry[], grant: string): Money {
  const grants = grantOfEntries(entries);
  const ofGrant = entries.filter(({ id }) => grants.get(id) === grant);
  const byDay = new Map<string, number>();
  for (const { id, date, reverses, postings } of ofGrant) {
    if (reverses !== null || !isInEffect(ofGrant, id)) continue;
    const change = postings.reduce((sum, { account, amount }) => sum + (account.startsWith('grant:') ? amount : 0), 0);
    byDay.set(date, (byDay.get(date) ?? 0) + change);
  }
  let [sum, least] = [0, 0];
  for (const [, change] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    sum += change;
    least = Math.min(least, sum);
  }
  return money(least);
}
