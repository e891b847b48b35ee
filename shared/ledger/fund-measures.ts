import { addDays } from '../calendar/add-days.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { totalOutstanding } from './concentration.ts';
import type { EntryKind } from './entry-kind.ts';
import { fundReturn } from './fund-return.ts';
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
  | 'hhi'
  | 'recovered-share'
  | 'days-to-return'
  | 'operating-days';

/**
 * A measure with what it was worked out from: `top` / `bottom`, in minor units; null of nothing. `hhi` has squares of
 * minor units, `days-to-return` minor units x days above.
 */
export type FundMeasure = {
  readonly name: MeasureName;
  readonly top: number;
  readonly bottom: number;
  readonly value: number | null;
};

/**
 * Measures of a period, for a board (definitions: GRANTS.md 3.2).
 * recycling: granted in the period / mean of the fund's capital at its two ends, the opening balance being the first of
 * them where it falls into the period. money-turns: all granted / all
 * contributed, opening included. leakage: (released + written off + costs) / granted, since the beginning.
 * write-off-ratio: written off in the period / mean of grants outstanding at its two ends. cash-share: cash / capital.
 * largest-share, top-five-share: of grants outstanding; hhi: the sum of all squared shares, 1 when one producer has all.
 * recovered-share, days-to-return: see fundReturn. operating-days: cash / (costs of the last 365 days / 365).
 */
export function fundMeasures(
  entries: readonly LedgerEntry[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly FundMeasure[] {
  const period = fundStatement(entries, { from, to });
  const whole = fundStatement(entries, { from: '', to });
  const year = fundStatement(entries, { from: formatIsoDate(addDays(isoDay(to), -364)), to });
  const { closing, opening } = period;
  const yearlyCosts = 0 - cashOf(year, 'cost');
  const outstanding = totalOutstanding(period.producers);
  const { share, days } = fundReturn(entries, to);
  // From zero: nothing lost is nothing, not less than nothing.
  const lost = 0 - outstandingOf(whole, 'release') - outstandingOf(whole, 'write-off') - cashOf(whole, 'cost');
  return [
    ratio('recycling', grantedIn(period), (startCapital(period) + fundCapital(closing)) / 2),
    ratio('money-turns', grantedIn(whole), cashOf(whole, 'opening') + cashOf(whole, 'contribution')),
    ratio('leakage', lost, grantedIn(whole)),
    ratio('write-off-ratio', 0 - outstandingOf(period, 'write-off'), (opening.outstanding + closing.outstanding) / 2),
    ratio('cash-share', closing.cash, fundCapital(closing)),
    ratio('largest-share', period.producers[0]?.amount ?? 0, outstanding),
    ratio('top-five-share', totalOutstanding(period.producers.slice(0, 5)), outstanding),
    ratio('hhi', sumOfSquares(period), outstanding ** 2),
    ratio('recovered-share', share.top, share.bottom),
    ratio('days-to-return', days.top, days.bottom),
    ratio('operating-days', closing.cash, yearlyCosts / 365),
  ];
}

/** A fund that was opened in the period began with its opening balance, not with nothing. */
function startCapital(period: FundStatement): number {
  return fundCapital(period.opening) + cashOf(period, 'opening');
}

/** Awards less what was cancelled of them before it was paid out. */
function grantedIn(statement: FundStatement): number {
  return outstandingOf(statement, 'award') + outstandingOf(statement, 'cancellation');
}

function sumOfSquares({ producers }: FundStatement): number {
  return producers.reduce((sum, { amount }) => sum + amount ** 2, 0);
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
