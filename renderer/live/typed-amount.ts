import { formatMoney } from '../../shared/quantities/format-money.ts';
import { formatQuantity } from '../../shared/quantities/format-quantity.ts';
import { largestMoneyParts, largestPriceParts, largestQuantityParts } from '../../shared/quantities/largest-amounts.ts';
import { type Money, money } from '../../shared/quantities/money.ts';
import { parseDecimal } from '../../shared/quantities/parse-decimal.ts';
import { type Quantity, quantity } from '../../shared/quantities/quantity.ts';
import { readDecimal } from '../i18n/decimal-text.ts';
import { minorDigits } from '../i18n/formats.ts';
import { words } from './words.ts';

/** A number somebody typed, or the sentence that says why it cannot be taken. */
export type TypedAmount<Value> =
  | { readonly kind: 'amount'; readonly value: Value }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** "1.5" -> 1500 thousandths; never below zero. */
export function readTypedQuantity(text: string): TypedAmount<Quantity> {
  return read(text, { decimals: 3, largest: largestQuantityParts }, quantity);
}

/** "3.12" USD -> 312; never below zero. */
export function readTypedMoney(text: string, currency: string): TypedAmount<Money> {
  return read(text, { decimals: minorDigits(currency), largest: largestMoneyParts }, money);
}

/** The price of one unit: as money, but never so large that a week's sum would not be exact. */
export function readTypedPrice(text: string, currency: string): TypedAmount<Money> {
  return read(text, { decimals: minorDigits(currency), largest: largestPriceParts }, money);
}

/** "7.5" -> 750 hundredths of a percent; never below zero. A sign of percent behind it is taken too. */
export function readTypedPercent(text: string): TypedAmount<number> {
  return read(text.replace(/%\s*$/, ''), { decimals: 2, largest: largestPriceParts }, (basisPoints) => basisPoints);
}

type Kind = { readonly decimals: number; readonly largest: number };

function read<Value>(text: string, { decimals, largest }: Kind, made: (parts: number) => Value): TypedAmount<Value> {
  const reading = readDecimal(text);
  if (reading.kind === 'empty') return { kind: 'empty' };
  if (reading.kind === 'refused') return { kind: 'refused', sentence: words.amountRefused[reading.code] };
  const parsed = parseDecimal(reading.plain, decimals);
  if (parsed.kind === 'refused') return { kind: 'refused', sentence: words.amountRefusedFor(parsed.code, decimals) };
  if (parsed.value < 0) return { kind: 'refused', sentence: words.amountRefused['below-zero'] };
  if (parsed.value > largest) return { kind: 'refused', sentence: words.amountRefusedFor('too-large', decimals) };
  return { kind: 'amount', value: made(parsed.value) };
}

/** What an editor of an amount starts with: 312 USD -> "3.12". */
export function moneyText(amount: Money, currency: string): string {
  return formatMoney(amount, minorDigits(currency));
}

/** 1500 -> "1.5". */
export function quantityText(amount: Quantity): string {
  return formatQuantity(amount);
}
