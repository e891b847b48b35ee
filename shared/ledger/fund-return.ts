import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { isInEffect } from './in-effect.ts';
import type { LedgerEntry } from './ledger-entry.ts';

const returnKinds = ['recovery', 'late-recovery', 'release', 'write-off'] as const;

/** How a fund's grants come back, by the ledger alone. Amounts in minor units. */
export type FundReturn = {
  /** recovered / (recovered + forgiven + written off), late recoveries counted as recovered. */
  readonly share: { readonly top: number; readonly bottom: number };
  /** Days from the award, each cent that came back counted once: money x days / money. */
  readonly days: { readonly top: number; readonly bottom: number };
};

/** The recovered share and the mean time to recover until the end of a day (ISO date): GRANTS.md 3.2. */
export function fundReturn(entries: readonly LedgerEntry[], to: string): FundReturn {
  const until = entries.filter(({ date }) => date <= to);
  const counted = until.filter(({ id, reverses }) => reverses === null && isInEffect(until, id));
  const awardedOn = new Map<string, string>();
  for (const { source, date } of counted) {
    if (source.kind !== 'award') continue;
    const earlier = awardedOn.get(source.grant);
    awardedOn.set(source.grant, earlier === undefined || date < earlier ? date : earlier);
  }
  const sums = { recovery: 0, 'late-recovery': 0, release: 0, 'write-off': 0 };
  let moneyDays = 0;
  for (const { source, date, postings } of counted) {
    const kind = returnKinds.find((one) => one === source.kind);
    if (kind === undefined || !('grant' in source)) continue;
    const amount = postings.reduce((sum, posting) => sum + Math.max(0, posting.amount), 0);
    sums[kind] += amount;
    if (kind !== 'recovery' && kind !== 'late-recovery') continue;
    const since = awardedOn.get(source.grant) ?? date;
    moneyDays += amount * Math.max(0, daysBetween(isoDay(since), isoDay(date)));
  }
  const back = sums.recovery + sums['late-recovery'];
  return {
    // What was written off and came back late is in both; below, it is counted once.
    share: { top: back, bottom: sums.recovery + sums.release + sums['write-off'] },
    days: { top: moneyDays, bottom: back },
  };
}
