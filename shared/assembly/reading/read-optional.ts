import { type Money, money } from '../../quantities/money.ts';
import { parseDecimal } from '../../quantities/parse-decimal.ts';
import { parseShare } from '../folder/recovery-share.ts';
import { isEmpty } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

/** A cell that may be empty: its value, `none` where it is, null where a fault was noted. */
export type OptionalCell<Value> = { readonly value: Value | null } | null;

/** Reads a cell unless it is empty. */
export function readIfAny<Column extends string, Value>(
  row: TableRow<Column>,
  column: Column,
  read: () => Value | null,
): OptionalCell<Value> {
  if (isEmpty(row, column)) return { value: null };
  const value = read();
  return value === null ? null : { value };
}

/** A sum of money, below zero too, in the currency of the assembly. */
export function readSignedMoney<Column extends string>(
  row: TableRow<Column>,
  column: Column,
  digits: number,
): Money | null {
  const parsed = parseDecimal(row.cell(column), digits);
  if (parsed.kind === 'ok') return money(parsed.value);
  row.fault(column, parsed.code, parsed.code === 'too-many-decimals' ? { allowed: [String(digits)] } : {});
  return null;
}

/** A share of at most everything, in hundredths of a percent. */
export function readShare<Column extends string>(row: TableRow<Column>, column: Column): number | null {
  const parsed = parseShare(row.cell(column));
  if (parsed.kind === 'refused') row.fault(column, parsed.code, { allowed: ['4'] });
  else if (parsed.value < 0) row.fault(column, 'negative');
  else if (parsed.value > 10_000) row.fault(column, 'too-large', { allowed: ['1'] });
  else return parsed.value;
  return null;
}
