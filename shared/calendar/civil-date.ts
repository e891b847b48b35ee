import { type DayNumber, dayNumber } from './day-number.ts';

/** A date of the Gregorian calendar. `month` 1 to 12, `day` 1 to 31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const daysPerEra = 146097;
const epochShift = 719468;

/**
 * Day number of a date. The year is counted from March, so that the leap day comes last and months follow the
 * pattern (153 m + 2) / 5. Source: Howard Hinnant, chrono-compatible low-level date algorithms, days_from_civil.
 */
export function dayOfCivil({ year, month, day }: CivilDate): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return dayNumber(era * daysPerEra + dayOfEra - epochShift);
}

/** Date of a day number; the inverse of `dayOfCivil` (civil_from_days in the same source). */
export function civilOfDay(day: DayNumber): CivilDate {
  const shifted = day + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}
