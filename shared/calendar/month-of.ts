import { civilOfDay } from './civil-date.ts';
import type { DayNumber } from './day-number.ts';

/** Month of a day, 1 to 12. */
export function monthOf(day: DayNumber): number {
  return civilOfDay(day).month;
}
