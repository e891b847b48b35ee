/** What a spreadsheet shows at most: 0.1 + 0.2 is kept as 0.30000000000000004 and was typed as 0.3. */
const significantDigits = 15;

/** Nearly all numbers: so short that they are what was typed, and without zeros that say nothing. */
const isPlain = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{0,4}[1-9])?$/;

/**
 * A number of a workbook as plain text with a decimal point: without the dust of binary fractions, and without an
 * exponent (1E-3 is 0.001). Null when it is no number.
 */
export function plainNumber(text: string): string | null {
  if (isPlain.test(text)) return text;
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(trimmed)) return null;
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return null;
  // A whole number that is written out stays as it is: a barcode has more digits than a double.
  if (/^\d{1,15}$/.test(trimmed)) return trimmed;
  const rounded = String(Number(value.toPrecision(significantDigits)));
  return rounded.includes('e') ? withoutExponent(rounded) : rounded;
}

function withoutExponent(text: string): string {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const places = Number(exponent);
  if (places >= 0) return sign + (whole + fraction).padEnd(whole.length + places, '0');
  return `${sign}0.${(whole + fraction).padStart(fraction.length - places, '0')}`;
}
