import { addDays } from '../calendar/add-days.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { totalOutstanding } from './concentration.ts';
import type { EntryKind } from './entry-kind.ts';
import { type FundStatement, fundCapital, fundStatement } from './fund-statement.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Those of GRANTS.md 3.2 that the ledger alone can tell. */
export type MeasureName =
  | 'recycling'
  | 'money-turns'
  | 'leakage'
  | 'write-off-ratio'
  | 'cash-share'
  | 'largest-share'
  | 'top-five-share'
  | 'operating-days';

/** A measure with what it was worked out from: `top` / `bottom`, in minor units; null of nothing. */
export type FundMeasure = {
  readonly name: MeasureName;
  readonly top: number;
  readonly bottom: number;
  readonly value: number | null;
};

/**
 * Measures of a period, for a board (definitions: GRANTS.md 3.2).
 * recycling: granted in the period / mean of the fund's capital at its two ends. money-turns: all granted / all
 * contributed, opening included. leakage: (released + written off + costs) / granted, since the beginning.
 * write-off-ratio: written off in the period / mean of grants outstanding at its two ends. cash-share: cash / capital.
 * largest-share, top-five-share: of grants outstanding. operating-days: cash / (costs of the last 365 days / 365).
 */
export function fundMeasures(
  entries: readonly LedgerEntry[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly FundMeasure[] {
  const period = fundStatement(entries, { from, to });
  const whole = fundStatement(entries, { from: '', to });
  const year = fundStatement(entries, { from: formatIsoDate(addDays(isoDay(to), -364)), to });
  const { closing, opening } = period;
  const yearlyCosts = -cashOf(year, 'cost');
  const outstanding = totalOutstanding(period.producers);
  const lost = -outstandingOf(whole, 'release') - outstandingOf(whole, 'write-off') - cashOf(whole, 'cost');
  return [
    ratio('recycling', outstandingOf(period, 'award'), (fundCapital(opening) + fundCapital(closing)) / 2),
    ratio('money-turns', outstandingOf(whole, 'award'), cashOf(whole, 'opening') + cashOf(whole, 'contribution')),
    ratio('leakage', lost, outstandingOf(whole, 'award')),
    ratio('write-off-ratio', -outstandingOf(period, 'write-off'), (opening.outstanding + closing.outstanding) / 2),
    ratio('cash-share', closing.cash, fundCapital(closing)),
    ratio('largest-share', period.producers[0]?.amount ?? 0, outstanding),
    ratio('top-five-share', totalOutstanding(period.producers.slice(0, 5)), outstanding),
    ratio('operating-days', closing.cash, yearlyCosts / 365),
  ];
}

function ratio(name: MeasureName, top: number, bottom: number): FundMeasure {
  return { name, top, bottom, value: bottom > 0 ? top / bottom : null };
}

function cashOf({ lines }: FundStatement, kind: EntryKind): number {
  return lines.find((line) => line.kind === kind)?.cash ?? 0;
}

function outstandingOf({ lines }: FundStatement, kind: EntryKind): number {
  return lines.find((line) => line.kind === kind)?.outstanding ?? 0;
}
