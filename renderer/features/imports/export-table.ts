import { stripFormulaEscape } from '../../../shared/csv/escape-formula.ts';
import { readCsv } from '../../../shared/csv/read-csv.ts';

export const exportKinds = ['plans', 'catalogue', 'households', 'demand', 'stock'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** A table as it goes out: the text of its CSV file. */
export type ExportedTable = { readonly kind: ExportKind; readonly csv: string };

/** A million lines in one workbook would be gigabytes in memory; beyond this the CSV file is the way. */
export const mostSheetRows = 100_000;

/** Columns that a spreadsheet should add up. Codes ("0101") stay text, or their zeros would be lost. */
const numberColumns: ReadonlySet<string> = new Set([
  ...['want', 'up_to', 'highest_price', 'case_size', 'lead_days', 'floor_price', 'opening_price', 'market_price'],
  ...['people', 'allowance_per_week', 'on_hand', 'on_order', 'want_per_week', 'up_to_per_week'],
]);

export type SheetTable = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** The same table for a workbook: numbers as numbers, text without the apostrophe that a CSV file needs. */
export function sheetOf({ kind, csv }: ExportedTable): SheetTable {
  const [head, ...lines] = readCsv(csv).rows;
  const header = head?.cells ?? [];
  const isNumber = header.map((name) => numberColumns.has(name));
  const cell = (text: string, column: number) => {
    if (text === '') return null;
    return isNumber[column] ? Number(text) : stripFormulaEscape(text);
  };
  return { name: kind, header, rows: lines.map(({ cells }) => cells.map(cell)) };
}

/** Lines of a CSV file without its header; quoted line breaks count too, which only makes the limit stricter. */
export function lineCount(csv: string): number {
  let count = -1;
  for (let at = csv.indexOf('\n'); at >= 0; at = csv.indexOf('\n', at + 1)) count += 1;
  return Math.max(0, count);
}
