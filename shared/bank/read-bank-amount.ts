import { readNumber } from '../imports/cells/read-number.ts';
import type { ParsedLocalDecimal } from '../quantities/parse-local-decimal.ts';
import type { DecimalMark } from '../sheets/sheet-settings.ts';

/**
 * Reads an amount as banks write it, in whole parts of `decimals`: with a currency or a sign of one around it, the
 * minus behind (12.00-), in brackets, or with CR and DR.
 */
export function readBankAmount(text: string, decimals: number, mark: DecimalMark): ParsedLocalDecimal {
  const bare = text
    .replaceAll(/\p{Sc}|\b[A-Z]{3}\b/gu, '')
    .replaceAll('−', '-')
    .trim();
  const behind = /^(.*?)\s*(-|DR|CR)$/i.exec(bare);
  const inBrackets = /^\((.*)\)$/.exec(bare);
  const digits = (behind?.[1] ?? inBrackets?.[1] ?? bare).trim();
  const isOut = inBrackets !== null || (behind !== null && behind[2]?.toUpperCase() !== 'CR');
  // A sign before and behind contradict each other, or say the same twice: nobody can tell.
  if (isOut && /^[+-]/.test(digits)) return { kind: 'refused', code: 'not-a-number' };
  const read = readNumber(digits.replace(/^([+-])\s+/, '$1'), decimals, mark);
  return read.kind === 'ok' && isOut ? { kind: 'ok', value: 0 - read.value } : read;
}
