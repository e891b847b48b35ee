import { type ParsedDecimal, parseDecimal } from './parse-decimal.ts';

export type ParsedLocalDecimal = ParsedDecimal | { readonly kind: 'refused'; readonly code: 'ambiguous' };

/** A comma that may just as well group thousands: 1,500 is one and a half here and fifteen hundred there. */
const mayBeGrouping = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number as people type it on a screen: decimal point or decimal comma, no grouping.
 * '1,500' is refused as ambiguous instead of guessed; '1,5', '1,50' and '0,500' are clear.
 */
export function parseLocalDecimal(text: string, decimals: number): ParsedLocalDecimal {
  const trimmed = text.trim();
  if (mayBeGrouping.test(trimmed)) return { kind: 'refused', code: 'ambiguous' };
  if (!trimmed.includes(',')) return parseDecimal(trimmed, decimals);
  if (trimmed.includes('.')) return { kind: 'refused', code: 'not-a-number' };
  return parseDecimal(trimmed.replace(',', '.'), decimals);
}
