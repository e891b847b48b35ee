import { addDays } from './add-days.ts';
import { formatIsoDate } from './format-iso-date.ts';
import { isoDay } from './iso-day.ts';
import { type IsoWeek, isoWeekOf } from './iso-week-of.ts';

/** A planning period. `from` is an ISO date. */
export type Period = { readonly from: string; readonly weeks: number };

/** One week of a period; `from` is the ISO date of its first day. */
export type PeriodWeek = IsoWeek & { readonly from: string };

/**
 * The weeks of a period, each seven days, named by the ISO week that holds most of its days (that of its fourth day;
 * the same as its first day's where the period starts on a Monday). Throws when `from` is no ISO date.
 */
export function weeksOfPeriod({ from, weeks }: Period): readonly PeriodWeek[] {
  const start = isoDay(from);
  return Array.from({ length: weeks }, (_, index) => {
    const first = addDays(start, 7 * index);
    return { ...isoWeekOf(addDays(first, 3)), from: formatIsoDate(first) };
  });
}
