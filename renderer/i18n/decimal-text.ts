import { decimalMark } from './formats.ts';

export type DecimalReading =
  | { readonly kind: 'number' /** Digits with a point, as the files write it: "1234.5". */; readonly plain: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly code: 'not-a-number' | 'ambiguous' };

/**
 * Reads a number as people write it: 1234.5, 1,234.5, 1.234,5, 1 234,5, 0,75, ,5. The last mark is the decimal one when
 * both occur. A single mark that this locale uses for thousands and that has three digits behind it could be read both
 * ways (1,234), and a wrong guess is a thousandfold: it is refused as ambiguous.
 */
export function readDecimal(text: string, mark: '.' | ',' = decimalMark()): DecimalReading {
  const trimmed = text.replace(/[\s\u00a0\u202f'’_]/g, '');
  if (trimmed === '') return { kind: 'empty' };
  const match = /^(?<sign>[-+−]?)(?<digits>[\d.,]*\d[\d.,]*)$/.exec(trimmed);
  const digits = match?.groups?.['digits'];
  if (digits === undefined) return { kind: 'refused', code: 'not-a-number' };
  const sign = /[-−]/.test(match?.groups?.['sign'] ?? '') ? '-' : '';
  const reading = readDigits(digits, mark);
  return reading.kind === 'number' ? { kind: 'number', plain: sign + reading.plain } : reading;
}

function readDigits(digits: string, mark: '.' | ','): DecimalReading {
  const lastPoint = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  const last = Math.max(lastPoint, lastComma);
  if (last === -1) return { kind: 'number', plain: digits };
  const separator = digits[last] ?? '.';
  const grouping = separator === '.' ? ',' : '.';
  const whole = digits.slice(0, last);
  const part = digits.slice(last + 1);
  if (whole.includes(separator)) {
    return isGrouped(digits, separator) ? plainNumber(digits, '') : { kind: 'refused', code: 'not-a-number' };
  }
  if (whole.includes(grouping)) {
    return isGrouped(whole, grouping) ? plainNumber(whole, part) : { kind: 'refused', code: 'not-a-number' };
  }
  if (separator !== mark && /^[1-9]\d{0,2}$/.test(whole) && part.length === 3)
    return { kind: 'refused', code: 'ambiguous' };
  return plainNumber(whole, part);
}

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function plainNumber(whole: string, part: string): DecimalReading {
  const wholeDigits = whole.replace(/[.,]/g, '') || '0';
  return { kind: 'number', plain: part === '' ? wholeDigits : `${wholeDigits}.${part}` };
}
