import { downloadBytes } from './download-text.ts';

/** Text stays text (a leading = is never a formula), a number is a number, null an empty cell. */
export type SheetCell = string | number | null;

/** One sheet of a workbook. Names longer than 31 letters are cut, as the format has no room for them. */
export type SheetToWrite = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};

const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const longestName = 31;
const widest = 60;
const narrowest = 8;

/** Writes a workbook with a bold head that stays in view and columns as wide as what stands in them. */
export async function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  // Loaded with the first export: nobody waits for it at the start.
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const blob = await writeXlsx(sheets.map(workbookSheet)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Hands a workbook to the person as a file of this name. */
export async function downloadSheet(fileName: string, sheets: readonly SheetToWrite[]): Promise<void> {
  downloadBytes(fileName, await writeSheets(sheets), xlsxMediaType);
}

function workbookSheet({ name, header, rows }: SheetToWrite) {
  return {
    sheet: name.replaceAll(/[\\/*?:[\]]/g, ' ').slice(0, longestName),
    stickyRowsCount: 1,
    columns: header.map((title, column) => ({ width: widthOf(title, rows, column) })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => cell(value))),
    ],
  };
}

function cell(value: SheetCell) {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

function widthOf(title: string, rows: readonly (readonly SheetCell[])[], column: number): number {
  let width = title.length;
  for (const row of rows.slice(0, 500)) width = Math.max(width, String(row[column] ?? '').length);
  return Math.min(widest, Math.max(narrowest, width + 2));
}
