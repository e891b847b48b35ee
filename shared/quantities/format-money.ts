import { fixedDecimal } from './fixed-decimal.ts';
import type { Money } from './money.ts';

/** Writes money for files with the currency's decimals, always all of them: 312 in USD is '3.12', in JPY '312'. */
export function formatMoney(amount: Money, digits: number): string {
  return fixedDecimal(amount, digits);
}
