import { calendarDate, type DayNumber, dayNumber, formatIsoDate, requireDay } from './iso-date.ts';

export type IsoWeek = { readonly isoYear: number; readonly isoWeek: number };

/** A week of the planning period: its ISO number and the date of its first day. */
export type PeriodWeek = IsoWeek & { readonly from: string };

export type Period = { readonly from: string; readonly weeks: number };

/** 0 is Monday. Day 0 (1970-01-01) was a Thursday. */
export function weekday(days: DayNumber): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** ISO 8601 week: weeks start on Monday, week 1 holds the year's first Thursday. */
export function isoWeekOf(days: DayNumber): IsoWeek {
  const thursday = days - weekday(days) + 3;
  const { year } = calendarDate(thursday);
  const firstDay = dayNumber({ year, month: 1, day: 1 });
  return { isoYear: year, isoWeek: Math.floor((thursday - firstDay) / 7) + 1 };
}

/** The weeks of a planning period, each seven days long from the period's first day. */
export function weeksOfPeriod({ from, weeks }: Period): readonly PeriodWeek[] {
  const first = requireDay(from);
  return Array.from({ length: weeks }, (_, index) => {
    const start = first + index * 7;
    return { ...isoWeekOf(start), from: formatIsoDate(start) };
  });
}
