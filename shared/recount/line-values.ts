import { currencyDigits } from '../quantities/currency-digits.ts';
import { fixedDecimal } from '../quantities/fixed-decimal.ts';
import { formatDecimal } from '../quantities/format-decimal.ts';
import { type Money, money } from '../quantities/money.ts';
import { parseDecimal } from '../quantities/parse-decimal.ts';
import { type Quantity, quantity, quantityDecimals } from '../quantities/quantity.ts';

/** How the amounts of one file are written and read. What is read was checked by the reader. */
export type LineValues = {
  readonly moneyText: (minorUnits: number) => string;
  readonly moneyOf: (text: string) => Money;
};

/** Money of a currency: always all decimals, so that every price has one spelling. */
export function lineValues(currency: string): LineValues {
  const digits = currencyDigits(currency);
  return {
    moneyText: (minorUnits) => fixedDecimal(minorUnits, digits),
    moneyOf: (text) => money(partsOf(text, digits)),
  };
}

export function quantityText(thousandths: number): string {
  return formatDecimal(thousandths, quantityDecimals);
}

export function quantityOf(text: string): Quantity {
  return quantity(partsOf(text, quantityDecimals));
}

/** Six decimals, so that 0.0500004 does not look like 0.05. */
export function ratioText(ratio: number): string {
  return ratio.toFixed(6);
}

function partsOf(text: string, decimals: number): number {
  const parsed = parseDecimal(text, decimals);
  if (parsed.kind === 'refused') throw new RangeError(`Not an amount: ${text}`);
  return parsed.value;
}
