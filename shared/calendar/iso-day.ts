import type { DayNumber } from './day-number.ts';
import { parseIsoDate } from './parse-iso-date.ts';

/** Day number of an ISO date that was checked when it came in. Throws (a bug, not bad input) when it is no date. */
export function isoDay(text: string): DayNumber {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError(`Not an ISO date: ${text}`);
  return day;
}
