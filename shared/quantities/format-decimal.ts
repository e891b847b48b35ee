import { fixedDecimal } from './fixed-decimal.ts';

/**
 * Writes a whole number of smallest parts for files, without trailing zeros: 1500 with 3 decimals is '1.5'.
 * `parseDecimal` reads back the same value. One value has one spelling, so equal inputs give equal bytes.
 */
export function formatDecimal(value: number, decimals: number): string {
  const fixed = fixedDecimal(value, decimals);
  return decimals === 0 ? fixed : fixed.replace(/\.?0+$/, '');
}
