import { addDays } from '../../shared/calendar/add-days.ts';
import { formatIsoDate } from '../../shared/calendar/format-iso-date.ts';
import { isUsableDate } from '../../shared/calendar/is-usable-date.ts';
import { isoDay } from '../../shared/calendar/iso-day.ts';
import { type Refusal, refused } from './command.ts';

/** Why money cannot have moved on a day, or null. A day east of Greenwich begins up to a day before the instant's own date. */
export function dateRefusal(date: string, at: string): Refusal | null {
  if (!isUsableDate(date)) return refused('bad-date');
  return date > formatIsoDate(addDays(isoDay(at.slice(0, 10)), 1)) ? refused('dated-ahead') : null;
}
