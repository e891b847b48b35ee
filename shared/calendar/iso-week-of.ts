import { addDays } from './add-days.ts';
import { civilOfDay, dayOfCivil } from './civil-date.ts';
import type { DayNumber } from './day-number.ts';

/** A week of ISO 8601: Monday to Sunday, belonging to the year that holds its Thursday. */
export type IsoWeek = { readonly isoYear: number; readonly isoWeek: number };

/** The ISO week of a day: 2027-01-01 is in week 53 of 2026. */
export function isoWeekOf(day: DayNumber): IsoWeek {
  // Day 0 was a Thursday, so day + 3 counts from a Monday.
  const daysAfterMonday = (((day + 3) % 7) + 7) % 7;
  const thursday = addDays(day, 3 - daysAfterMonday);
  const isoYear = civilOfDay(thursday).year;
  const newYear = dayOfCivil({ year: isoYear, month: 1, day: 1 });
  return { isoYear, isoWeek: Math.floor((thursday - newYear) / 7) + 1 };
}
