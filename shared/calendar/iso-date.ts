/**
 * Dates as day numbers (days since 1970-01-01), so that rules need no clock and no time zone.
 * Proleptic Gregorian calendar, years 0001 to 9999. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export type DayNumber = number;

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** The day number of a date that is known to exist. */
export function dayNumber({ year, month, day }: CalendarDate): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1 to 12) and day of a day number. */
export function calendarDate(days: DayNumber): CalendarDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Reads "2027-01-04"; null when the text has another form or no such day exists. */
export function parseIsoDate(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1) return null;
  const days = dayNumber(date);
  const back = calendarDate(days);
  return back.month === date.month && back.day === date.day ? days : null;
}

/** Writes a day number as "2027-01-04". */
export function formatIsoDate(days: DayNumber): string {
  const { year, month, day } = calendarDate(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date some days later (or earlier, below 0). Throws when the text is no date: callers have checked it. */
export function addDays(date: string, days: number): string {
  return formatIsoDate(requireDay(date) + days);
}

/** The day number of a date that was checked before; throws (a bug) when it is none. */
export function requireDay(date: string): DayNumber {
  const days = parseIsoDate(date);
  if (days === null) throw new RangeError(`Not a date: ${date}`);
  return days;
}
