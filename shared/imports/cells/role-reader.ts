import type { Sheet } from '../../sheets/sheet.ts';
import type { Role } from '../import-target.ts';
import type { Mapping } from '../mapping.ts';
import type { CellReading } from './cell-reading.ts';

/** A text of a cell, trimmed and not empty. */
export type CellText = { readonly text: string; readonly isNumber: boolean };

/** What the cell of a role says in a row. */
export type RoleReader<Value> = {
  readonly at: (row: number) => CellReading<Value>;
  /** The text as it stands in the file, trimmed; the constant where there is none. */
  readonly found: (row: number) => string;
};

export type RoleSource = { readonly sheet: Sheet; readonly mapping: Mapping };

export type CellRule<Value> = {
  readonly read: (cell: CellText) => CellReading<Value>;
  readonly whenEmpty: CellReading<Value>;
};

/**
 * Reads the cells of one role. Every different text is read once, whatever the number of rows; a role without a column,
 * and an empty cell, say what the constant says.
 */
export function roleReader<Value>(
  { sheet, mapping }: RoleSource,
  role: Role,
  rule: CellRule<Value>,
): RoleReader<Value> {
  const constant = mapping.constants[role]?.trim() ?? '';
  const whenEmpty = constant === '' ? rule.whenEmpty : rule.read({ text: constant, isNumber: true });
  const column = sheet.columns[mapping.columns.findIndex((each) => each.role === role)];
  if (column === undefined) return { at: () => whenEmpty, found: () => constant };
  const { codes, texts, numbers } = column;
  const readings: CellReading<Value>[] = new Array(texts.length);
  const readingOf = (place: number): CellReading<Value> => {
    const text = (texts[place] ?? '').trim();
    const reading = text === '' ? whenEmpty : rule.read({ text, isNumber: numbers.has(place) });
    readings[place] = reading;
    return reading;
  };
  return {
    at: (row) => {
      const place = codes[row] ?? 0;
      return readings[place] ?? readingOf(place);
    },
    found: (row) => texts[codes[row] ?? 0]?.trim() || constant,
  };
}

/** Whether a column or a constant speaks of the role at all. */
export function isGiven(mapping: Mapping, role: Role): boolean {
  return mapping.columns.some((each) => each.role === role) || (mapping.constants[role]?.trim() ?? '') !== '';
}
