import { stripFormulaEscape } from '../../csv/escape-formula.ts';
import { readCsv } from '../../csv/read-csv.ts';
import type { Fault, FaultCode } from '../folder/fault.ts';
import type { TableShape } from '../folder/folder-tables.ts';
import { nearestNames } from './nearest-name.ts';

/** One row of a table, its cells in the order of the table's own columns; a missing column reads as empty. */
export type TableRow<Column extends string> = {
  readonly line: number;
  /** The cell as it stands in the file, less our own apostrophe; trimmed by those who read codes and numbers. */
  readonly cell: (column: Column) => string;
  /** Notes a fault in this row. */
  readonly fault: (column: Column | null, code: FaultCode, about?: FaultDetail) => void;
};

export type FaultDetail = { readonly found?: string; readonly allowed?: readonly string[] };

/**
 * Reads one table and hands its rows over one by one (a large plans.csv has a million). Faults of the header and of rows with too few or too many cells go to
 * `faults`; if a needed column is missing, no row is handed over, as each would only repeat that.
 */
export function* readTable<Shape extends TableShape>(
  shape: Shape,
  text: string,
  faults: Fault[],
): Generator<TableRow<Shape['columns'][number]>> {
  const { file } = shape;
  const { rows, brokenQuoteLines } = readCsv(text);
  const note = (
    line: number,
    column: string | null,
    code: FaultCode,
    { found = '', allowed = [] }: FaultDetail = {},
  ) => {
    faults.push({ file, line, column, code, found, allowed });
  };
  for (const line of brokenQuoteLines) note(line, null, 'broken-quotes');
  const [header, ...body] = rows;
  const names = (header?.cells ?? []).map((name) => name.trim());
  if (!headerFits(shape, names, note)) return;
  const places = new Map(shape.columns.map((column) => [column, names.indexOf(column)] as const));
  for (const { line, cells } of body) {
    if (cells.length !== names.length) {
      const code = cells.length > names.length ? 'too-many-cells' : 'too-few-cells';
      note(line, null, code, { found: String(cells.length), allowed: [String(names.length)] });
      continue;
    }
    const cell = (column: string) => stripFormulaEscape(cells[places.get(column) ?? -1] ?? '');
    const fault = (column: string | null, code: FaultCode, about: FaultDetail = {}) => {
      note(line, column, code, { found: column === null ? '' : cell(column).trim(), ...about });
    };
    yield { line, cell, fault };
  }
}

type Note = (line: number, column: string | null, code: FaultCode, about?: FaultDetail) => void;

function headerFits({ columns, optional }: TableShape, names: readonly string[], note: Note): boolean {
  const missing = columns.filter((column) => !names.includes(column));
  for (const [index, name] of names.entries()) {
    // A misspelt name is most likely one of those that are missing.
    const allowed = nearestNames(name, missing.length > 0 ? missing : columns, 1);
    if (!columns.includes(name)) note(1, name, 'unknown-column', { found: name, allowed });
    else if (names.indexOf(name) < index) note(1, name, 'repeated-column', { found: name });
  }
  const needed = missing.filter((column) => !optional.includes(column));
  for (const column of needed) note(1, column, 'missing-column');
  return needed.length === 0;
}
