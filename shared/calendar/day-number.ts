declare const dayBrand: unique symbol;

/** A day as the number of days since 1970-01-01 (proleptic Gregorian). Adding 7 is a week later; no time zones. */
export type DayNumber = number & { readonly [dayBrand]: 'days' };

/** Brands a whole number of days. Throws (a bug, not bad input) when it is not whole. */
export function dayNumber(days: number): DayNumber {
  if (!Number.isSafeInteger(days)) throw new RangeError(`A day must be a whole number, got ${days}`);
  return days as DayNumber;
}
