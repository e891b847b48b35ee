import { parseDecimal } from '../../quantities/parse-decimal.ts';
import type { ParsedLocalDecimal } from '../../quantities/parse-local-decimal.ts';
import type { DecimalMark } from '../../sheets/sheet-settings.ts';

const mayBeGroups = { point: /^[+-]?[1-9]\d{0,2},\d{3}$/, comma: /^[+-]?[1-9]\d{0,2}\.\d{3}$/ };
const groups = {
  point: /^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/,
  comma: /^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/,
};
const blankGroups = /^[+-]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/;

/**
 * Reads a number as a form has it, in whole parts of `decimals`. With a decimal comma 1,5 and 1.234,5 are clear, and so
 * is 1.5, which cannot be a group of three; 1.500 may be either and is refused `ambiguous`. With a decimal point the
 * other way round. Never rounded: more decimals are refused.
 */
export function readNumber(text: string, decimals: number, mark: DecimalMark): ParsedLocalDecimal {
  const trimmed = text.trim();
  if (mayBeGroups[mark].test(trimmed)) return { kind: 'refused', code: 'ambiguous' };
  const joined = blankGroups.test(trimmed) ? trimmed.replaceAll(/[ \u00a0\u202f'’]/g, '') : trimmed;
  const bare = groups[mark].test(joined) ? joined.replaceAll(mark === 'point' ? ',' : '.', '') : joined;
  if (bare.includes(',') && bare.includes('.')) return { kind: 'refused', code: 'not-a-number' };
  return parseDecimal(bare.replace(',', '.'), decimals);
}
