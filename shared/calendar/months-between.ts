import { civilOfDay } from './civil-date.ts';
import type { DayNumber } from './day-number.ts';

/**
 * Whole months from one day to a later one; a month that has only begun does not count (31 January to 28 February is
 * 0). Negative when `to` is earlier.
 */
export function monthsBetween(from: DayNumber, to: DayNumber): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const [first, last] = [civilOfDay(from), civilOfDay(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}
