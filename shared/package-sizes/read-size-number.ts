import { parseDecimal } from '../quantities/parse-decimal.ts';
import { type Quantity, quantity, quantityDecimals, quantityScale } from '../quantities/quantity.ts';
import type { SizeRefusal } from './package-size.ts';

export type SizeNumber =
  | { readonly kind: 'ok'; readonly value: Quantity }
  | { readonly kind: 'refused'; readonly code: SizeRefusal };

/**
 * A number as packs print it. A full stop is always the decimal mark. A comma is one too, unless exactly three digits
 * follow ("1,500"): that is fifteen hundred in one country and one and a half in the next, and is refused; after a
 * lone 0 ("0,330") it can only be the decimal mark.
 */
export function readSizeNumber(text: string): SizeNumber {
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length > 1 || /^[1-9]\d*,\d{3}$/.test(text)) return { kind: 'refused', code: 'ambiguous-number' };
  const parsed = parseDecimal(text.replace(',', '.'), quantityDecimals);
  if (parsed.kind === 'ok') return { kind: 'ok', value: quantity(parsed.value) };
  return { kind: 'refused', code: parsed.code === 'too-many-decimals' ? 'too-many-decimals' : 'implausible' };
}

/** A fraction in thousandths: 1/2 is 500. A third has no end in decimals and is refused. */
export function readSizeFraction(above: number, below: number): SizeNumber {
  if (below === 0) return { kind: 'refused', code: 'zero' };
  const thousandths = (above * quantityScale) / below;
  if (!Number.isSafeInteger(thousandths)) return { kind: 'refused', code: 'too-many-decimals' };
  return { kind: 'ok', value: quantity(thousandths) };
}
