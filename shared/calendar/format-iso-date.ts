import { civilOfDay } from './civil-date.ts';
import type { DayNumber } from './day-number.ts';

/** Writes a day as ISO 8601 (2027-01-04). Years 0 to 9999. */
export function formatIsoDate(day: DayNumber): string {
  const date = civilOfDay(day);
  const padded = [String(date.year).padStart(4, '0'), twoDigits(date.month), twoDigits(date.day)];
  return padded.join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
