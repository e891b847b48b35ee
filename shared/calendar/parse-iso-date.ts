import { civilOfDay, dayOfCivil } from './civil-date.ts';
import type { DayNumber } from './day-number.ts';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO 8601 calendar date (2027-01-04, nothing after it). Null for anything else, 2027-02-30 included. */
export function parseIsoDate(text: string): DayNumber | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return null;
  const found = dayOfCivil({ year, month, day });
  const back = civilOfDay(found);
  return back.month === month && back.day === day ? found : null;
}
