import { civilOfDay, dayOfCivil } from './civil-date.ts';
import type { DayNumber } from './day-number.ts';

/** The same day a number of months later; the month's last day where it has no such day (31 January + 1: 28 or 29). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  const at = month - 1 + months;
  const first = { year: year + Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1, day: 1 };
  const next = { year: first.year + (first.month === 12 ? 1 : 0), month: (first.month % 12) + 1, day: 1 };
  const days = dayOfCivil(next) - dayOfCivil(first);
  return dayOfCivil({ ...first, day: Math.min(dayOfMonth, days) });
}
