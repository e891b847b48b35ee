import { type DayNumber, dayNumber } from './day-number.ts';

/** The day a number of days later (earlier when negative). */
export function addDays(day: DayNumber, days: number): DayNumber {
  return dayNumber(day + days);
}
