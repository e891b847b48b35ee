import { formatFixed } from './format-decimal.ts';
import type { Money } from './money.ts';

/** Writes money for files: a decimal point and all the currency's digits, "3.12". */
export function formatMoney(amount: Money, digits: number): string {
  return formatFixed(amount, digits);
}
