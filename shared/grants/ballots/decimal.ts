/** A number as it is written: `units` times 10^-digits, without trailing zeros. */
export type Decimal = { readonly units: bigint; readonly digits: number };

/** Longer than any amount or float anybody writes, so that a damaged file cannot keep the reader busy. */
const pattern = /^(\d{1,40})(?:[.,](\d{1,40}))?$/;

/** One comma and three digits after it: a thousand to some, one to others. */
const ambiguous = /^\d{1,3},\d{3}$/;

/** Reads a number that is not negative, with a point or a comma before its decimals; null for anything else. */
export function readDecimal(text: string): Decimal | null {
  const found = pattern.exec(text.replaceAll(/[\s_]/g, ''));
  if (found === null || ambiguous.test(text)) return null;
  const decimals = (found[2] ?? '').replace(/0+$/, '');
  return { units: BigInt(`${found[1]}${decimals}`), digits: decimals.length };
}

/** What is wrong with a text that `readDecimal` does not read. */
export function numberFault(text: string): 'number-ambiguous' | 'number-wrong' {
  return ambiguous.test(text) ? 'number-ambiguous' : 'number-wrong';
}

/** The number in units of 10^-digits; null when it is too large for a whole number without rounding. */
export function toUnits(decimal: Decimal, digits: number): number | null {
  const units = decimal.units * 10n ** BigInt(digits - decimal.digits);
  return units <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(units) : null;
}

export function mostDigits(decimals: readonly Decimal[]): number {
  return decimals.reduce((most, { digits }) => Math.max(most, digits), 0);
}
