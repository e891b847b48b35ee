import { calendarDate, requireDay } from './iso-date.ts';

/** Whole months from one date to a later one: 2022-08-31 to 2023-08-30 is 11. Below 0 when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const start = calendarDate(requireDay(from));
  const end = calendarDate(requireDay(to));
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}
