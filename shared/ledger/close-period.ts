import { addDays } from '../calendar/add-days.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { LedgerPeriod } from './ledger-period.ts';
import { trialBalance } from './trial-balance.ts';

/** `to` is the last day (ISO date) of the period, `at` the instant of closing. */
export type Closing = { readonly to: string; readonly at: string };

export type ClosedPeriod =
  | {
      readonly kind: 'closed';
      readonly period: LedgerPeriod;
      /** Periods that were reopened and lie in it, by their `to`: this one takes their place. */
      readonly replaces: readonly string[];
    }
  | { readonly kind: 'refused'; readonly code: 'bad-date' | 'nothing-to-close' | 'not-over' }
  | { readonly kind: 'refused'; readonly code: 'already-closed'; readonly to: string };

/** The day from which entries can be posted: the one after the last closed period; null while none was closed. */
export function openFrom(periods: readonly LedgerPeriod[]): string | null {
  const ends = periods.filter(({ state }) => state.kind === 'closed').map(({ to }) => to);
  const last = ends.toSorted().at(-1);
  return last === undefined ? null : formatIsoDate(addDays(isoDay(last), 1));
}

/**
 * Closes everything up to a day that is over, so that today is always open and a reversal can always be dated today.
 * The period begins where the last closed one ended, the first one with the first entry. Refused `bad-date`,
 * `not-over`, `already-closed` (closed until `to`), `nothing-to-close` before the first entry.
 */
export function closePeriod(
  entries: readonly LedgerEntry[],
  periods: readonly LedgerPeriod[],
  { to, at }: Closing,
): ClosedPeriod {
  if (parseIsoDate(to) === null) return { kind: 'refused', code: 'bad-date' };
  if (to >= at.slice(0, 10)) return { kind: 'refused', code: 'not-over' };
  const first = entries.map(({ date }) => date).toSorted()[0];
  if (first === undefined || first > to) return { kind: 'refused', code: 'nothing-to-close' };
  const from = openFrom(periods) ?? first;
  if (from > to) return { kind: 'refused', code: 'already-closed', to: formatIsoDate(addDays(isoDay(from), -1)) };
  const reopened = periods.filter((period) => period.state.kind === 'reopened' && period.to >= from);
  const period: LedgerPeriod = { from, to, balances: trialBalance(entries, to), state: { kind: 'closed', at } };
  return { kind: 'closed', period, replaces: reopened.map((one) => one.to).filter((end) => end !== to) };
}
