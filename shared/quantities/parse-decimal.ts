export type ParsedDecimal =
  | { readonly kind: 'ok'; readonly value: number }
  | { readonly kind: 'refused'; readonly code: 'empty' | 'not-a-number' | 'too-many-decimals' | 'too-large' };

const pattern = /^([+-]?)(\d*)(?:\.(\d+))?$/;
const largest = String(Number.MAX_SAFE_INTEGER);

/**
 * Reads a decimal number as files hold it (decimal point, no grouping, an optional sign) into a whole number of its
 * smallest parts: '3.12' with 2 decimals is 312. The digits are moved as text, so no binary fraction ever comes near
 * them. Zeros beyond the last kept decimal change nothing and are accepted; other digits there are refused, never
 * rounded. Callers check the sign.
 */
export function parseDecimal(text: string, decimals: number): ParsedDecimal {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', code: 'empty' };
  const [, sign, whole = '', fraction = ''] = pattern.exec(trimmed) ?? [];
  if (whole === '' && fraction === '') return { kind: 'refused', code: 'not-a-number' };
  if (/[1-9]/.test(fraction.slice(decimals))) return { kind: 'refused', code: 'too-many-decimals' };
  const digits = (whole + fraction.slice(0, decimals).padEnd(decimals, '0')).replace(/^0+/, '');
  if (exceedsLargest(digits)) return { kind: 'refused', code: 'too-large' };
  const value = Number(digits);
  return { kind: 'ok', value: sign === '-' && value !== 0 ? -value : value };
}

/** Digits of equal count compare as text the way they compare as numbers. */
function exceedsLargest(digits: string): boolean {
  return digits.length > largest.length || (digits.length === largest.length && digits > largest);
}
