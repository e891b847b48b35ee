import { formatDecimal } from '../../quantities/format-decimal.ts';
import { type Money, money } from '../../quantities/money.ts';
import { parseDecimal } from '../../quantities/parse-decimal.ts';
import { type Quantity, quantity, quantityDecimals } from '../../quantities/quantity.ts';
import type { Role } from '../import-target.ts';
import type { Mapping } from '../mapping.ts';
import { type CellReading, nothing, refusedCell, valueCell } from './cell-reading.ts';
import { readNumber } from './read-number.ts';
import type { CellRule, CellText } from './role-reader.ts';

/** The largest that a packed plan line holds: 4.29 million units, 42.9 million in cents. */
const largestParts = 0xffffffff - 1;

export type NumberKind = {
  readonly role: Role;
  readonly mark: Mapping['decimalMark'];
  readonly need: 'needed' | 'optional';
  /** What is said of numbers below zero: refused, or read for the caller to judge. */
  readonly negative: 'refuse' | 'read';
};

/** A quantity of 0 or more in thousandths. */
export function quantityRule(kind: NumberKind): CellRule<Quantity> {
  return numberRule(kind, quantityDecimals, quantity);
}

/** A sum of money in minor units; a currency sign before or behind it is passed over. */
export function priceRule(kind: NumberKind, decimals: number): CellRule<Money> {
  return numberRule(kind, decimals, money);
}

/** A whole number. */
export function wholeRule(kind: NumberKind): CellRule<number> {
  return numberRule(kind, 0, (value) => value);
}

function numberRule<Value>(kind: NumberKind, decimals: number, brand: (parts: number) => Value): CellRule<Value> {
  const { role, need } = kind;
  return {
    whenEmpty: need === 'needed' ? refusedCell(role, 'empty') : nothing,
    read: (cell) => readPart(cell, kind, { decimals, brand }),
  };
}

function readPart<Value>(
  { text, isNumber }: CellText,
  { role, mark, negative }: NumberKind,
  { decimals, brand }: { readonly decimals: number; readonly brand: (parts: number) => Value },
): CellReading<Value> {
  const bare = text.replace(/^([+-]?)\s*(?:\p{Sc}|[A-Z]{3}\s)\s*/u, '$1').replace(/\s*\p{Sc}$/u, '');
  const parsed = isNumber ? parseDecimal(bare, decimals) : readNumber(bare, decimals, mark);
  if (parsed.kind === 'refused') {
    const allowed = parsed.code === 'too-many-decimals' ? [String(decimals)] : [];
    return refusedCell(role, parsed.code, { found: text, allowed });
  }
  if (parsed.value < 0 && negative === 'refuse') return refusedCell(role, 'negative', { found: text, allowed: ['0'] });
  if (Math.abs(parsed.value) > largestParts) {
    return refusedCell(role, 'too-large', { found: text, allowed: [formatDecimal(largestParts, decimals)] });
  }
  return valueCell(brand(parsed.value));
}
