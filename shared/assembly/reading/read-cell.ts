import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { largestMoneyParts, largestPriceParts, largestQuantityParts } from '../../quantities/largest-amounts.ts';
import { type Money, money } from '../../quantities/money.ts';
import { parseDecimal } from '../../quantities/parse-decimal.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import type { FaultCode } from '../folder/fault.ts';
import type { FaultDetail, TableRow } from './read-table.ts';

type DecimalKind = { readonly decimals: number; readonly largestParts: number };

const quantityKind: DecimalKind = { decimals: 3, largestParts: largestQuantityParts };
const wholeKind: DecimalKind = { decimals: 0, largestParts: 999_999 };

/*
 * Readers of one cell each. They note a fault in the row and return null when the cell is not what it should be, so
 * that one pass over a row finds every fault in it.
 */

/** A code, number or name that others refer to: no blanks around it, never empty. */
export function readCode<Column extends string>(row: TableRow<Column>, column: Column): string | null {
  const text = row.cell(column).trim();
  if (text === '') row.fault(column, 'empty');
  return text === '' ? null : text;
}

/** Free text, kept as it stands; null (without a fault) when there is none. */
export function readText<Column extends string>(row: TableRow<Column>, column: Column): string | null {
  const text = row.cell(column);
  return text.trim() === '' ? null : text;
}

/** Free text that must not be empty. */
export function readNeededText<Column extends string>(row: TableRow<Column>, column: Column): string | null {
  const text = readText(row, column);
  if (text === null) row.fault(column, 'empty');
  return text;
}

/** A sum of money, 0 or more, in the currency of the assembly. */
export function readMoney<Column extends string>(row: TableRow<Column>, column: Column, digits: number): Money | null {
  const value = readDecimal(row, column, { decimals: digits, largestParts: largestMoneyParts });
  return value === null ? null : money(value);
}

/** A price of one plan unit, 0 or more. */
export function readPrice<Column extends string>(row: TableRow<Column>, column: Column, digits: number): Money | null {
  const value = readDecimal(row, column, { decimals: digits, largestParts: largestPriceParts });
  return value === null ? null : money(value);
}

/** A quantity, 0 or more, with up to three decimals. */
export function readQuantity<Column extends string>(row: TableRow<Column>, column: Column): Quantity | null {
  const value = readDecimal(row, column, quantityKind);
  return value === null ? null : quantity(value);
}

/** A quantity above 0. */
export function readSomeQuantity<Column extends string>(row: TableRow<Column>, column: Column): Quantity | null {
  const value = readQuantity(row, column);
  if (value === 0) row.fault(column, 'too-small', { allowed: ['0.001'] });
  return value === 0 ? null : value;
}

/** A whole number from `least`. */
export function readWhole<Column extends string>(row: TableRow<Column>, column: Column, least: number): number | null {
  const value = readDecimal(row, column, wholeKind);
  if (value !== null && value < least) row.fault(column, 'too-small', { allowed: [String(least)] });
  return value === null || value < least ? null : value;
}

/** An ISO date of a day that there is, else the fault `bad-date`. */
export function readDay<Column extends string>(row: TableRow<Column>, column: Column): string | null {
  const text = row.cell(column).trim();
  if (parseIsoDate(text) !== null) return text;
  row.fault(column, 'bad-date');
  return null;
}

/** One of the choices. */
export function readChoice<Column extends string, Choice extends string>(
  row: TableRow<Column>,
  column: Column,
  choices: readonly Choice[],
): Choice | null {
  const text = row.cell(column).trim();
  const choice = choices.find((name) => name === text);
  if (choice === undefined) row.fault(column, text === '' ? 'empty' : 'not-a-choice', { allowed: choices });
  return choice ?? null;
}

/** Whether a cell that may be empty is. */
export function isEmpty<Column extends string>(row: TableRow<Column>, column: Column): boolean {
  return row.cell(column).trim() === '';
}

function readDecimal<Column extends string>(row: TableRow<Column>, column: Column, kind: DecimalKind): number | null {
  const parsed = parseDecimal(row.cell(column), kind.decimals);
  const code = parsed.kind === 'refused' ? parsed.code : outOfRange(parsed.value, kind);
  if (code !== null) row.fault(column, code, rangeDetail(code, kind));
  return code === null && parsed.kind === 'ok' ? parsed.value : null;
}

function outOfRange(value: number, { largestParts }: DecimalKind): 'negative' | 'too-large' | null {
  if (value < 0) return 'negative';
  return value > largestParts ? 'too-large' : null;
}

function rangeDetail(code: FaultCode, { decimals, largestParts }: DecimalKind): FaultDetail {
  if (code === 'too-many-decimals') return { allowed: [String(decimals)] };
  return code === 'too-large' ? { allowed: [formatDecimal(largestParts, decimals)] } : {};
}
