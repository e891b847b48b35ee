export type DecimalRefusal = 'empty' | 'not-a-number' | 'too-many-decimals' | 'too-large';
export type ParsedDecimal =
  | { readonly kind: 'ok'; readonly value: number }
  | { readonly kind: 'refused'; readonly code: DecimalRefusal };

const pattern = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal number exactly as a whole number of 10^-decimals: `parseDecimal('1.5', 3)` is 1500.
 * String arithmetic, never floats. Only a decimal point; a sign is accepted (callers say whether below zero is allowed).
 * Trailing zeros beyond `decimals` are accepted, other digits there are refused rather than rounded.
 */
export function parseDecimal(text: string, decimals: number): ParsedDecimal {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', code: 'empty' };
  const match = pattern.exec(trimmed);
  if (match === null) return { kind: 'refused', code: 'not-a-number' };
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return { kind: 'refused', code: 'too-many-decimals' };
  const magnitude = Number((match[2] ?? '') + fraction.padEnd(decimals, '0'));
  if (!Number.isSafeInteger(magnitude)) return { kind: 'refused', code: 'too-large' };
  return { kind: 'ok', value: match[1] === '-' && magnitude !== 0 ? -magnitude : magnitude };
}
