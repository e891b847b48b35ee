import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { Period } from '../calendar/weeks-of-period.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** An amount of one product in each week. */
export type WeeklyAmount = { readonly product: string; readonly perWeek: Quantity };

/**
 * swap: gives something up for something else. hand-back: gives something up. extra: wants something more.
 * `gives` and `gets` are each there exactly where the kind needs them.
 */
export type CorrectionChange =
  | { readonly kind: 'swap'; readonly gives: WeeklyAmount; readonly gets: WeeklyAmount }
  | { readonly kind: 'hand-back'; readonly gives: WeeklyAmount }
  | { readonly kind: 'extra'; readonly gets: WeeklyAmount };

/** A household's change of mind after the rounds: counts from the week that holds `fromDate`, to the period's end. */
export type Correction = {
  readonly id: string;
  readonly household: string;
  /** ISO date. */
  readonly fromDate: string;
  readonly change: CorrectionChange;
  readonly why: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
};

export type CorrectionFault =
  | 'no-reason'
  | 'no-date'
  | 'outside-period'
  | 'no-product'
  | 'not-above-zero'
  | 'same-product'
  | 'more-than-planned';

/** What a correction changes in a week: less of what is given, more of what is got. */
export function changesOf(change: CorrectionChange): readonly { readonly product: string; readonly perWeek: number }[] {
  const less = (given: WeeklyAmount) => ({ product: given.product, perWeek: -given.perWeek });
  switch (change.kind) {
    case 'swap':
      return [less(change.gives), change.gets];
    case 'hand-back':
      return [less(change.gives)];
    case 'extra':
      return [change.gets];
  }
}

/** The week of the period, from 0, that holds an ISO date; null outside the period. */
export function weekOfPeriod(date: string, { from, weeks }: Period): number | null {
  if (parseIsoDate(date) === null) return null;
  const week = Math.floor(daysBetween(isoDay(from), isoDay(date)) / 7);
  return week >= 0 && week < weeks ? week : null;
}

/** `plannedPerWeek`: what the household has in a week of what it gives, earlier corrections counted; thousandths. */
export type CorrectionContext = { readonly period: Period; readonly plannedPerWeek: number };

/** Why a correction cannot be kept, or null. Nobody hands back more than the household has. */
export function checkCorrection(
  correction: Pick<Correction, 'fromDate' | 'change' | 'why'>,
  { period, plannedPerWeek }: CorrectionContext,
): CorrectionFault | null {
  const { fromDate, change, why } = correction;
  const changes = changesOf(change);
  if (parseIsoDate(fromDate) === null) return 'no-date';
  if (weekOfPeriod(fromDate, period) === null) return 'outside-period';
  if (changes.some(({ product }) => product === '')) return 'no-product';
  if (changes.some(({ perWeek }) => perWeek === 0)) return 'not-above-zero';
  if (change.kind === 'swap' && change.gives.product === change.gets.product) return 'same-product';
  if (change.kind !== 'extra' && change.gives.perWeek > plannedPerWeek) return 'more-than-planned';
  return why.trim() === '' ? 'no-reason' : null;
}
