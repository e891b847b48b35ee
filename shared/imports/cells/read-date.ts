import { dayOfCivil } from '../../calendar/civil-date.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import type { DateOrder } from '../mapping.ts';

/** Years written with two digits are of this century: nothing here is older. */
const century = 2000;

/**
 * Reads a day as a form or a till has it; a time behind it is dropped. 2027-01-04 always counts; else the order says
 * which number is the day: 04/01/2027 is the 4th of January `day-first` and the 1st of April `month-first`.
 */
export function readDate(text: string, order: DateOrder): DayNumber | null {
  const [first = ''] = text.trim().split(/[T\s]/);
  const iso = parseIsoDate(first);
  if (iso !== null) return iso;
  const parts = first.split(/[./-]/);
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [year, month, day] = order === 'year-first' ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  const found = dayOfCivil({ year: year < 100 ? year + century : year, month, day });
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year <= 9999 && year >= 0;
  return isReal && formatIsoDate(found).slice(8) === String(day).padStart(2, '0') ? found : null;
}
