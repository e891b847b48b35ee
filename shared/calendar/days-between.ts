import type { DayNumber } from './day-number.ts';

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DayNumber, to: DayNumber): number {
  return to - from;
}
