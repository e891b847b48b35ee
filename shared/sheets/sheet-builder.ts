import { stripFormulaEscape } from '../csv/escape-formula.ts';
import { type ColumnBuilder, columnBuilder } from './column-builder.ts';
import { refuseSheet } from './refuse-sheet.ts';
import type { Sheet, SheetFault } from './sheet.ts';
import { sheetLimits } from './sheet-limits.ts';
import type { SheetRefusal } from './sheet-settings.ts';

/** Takes the cells of a file one by one and makes a sheet of them. */
export type SheetBuilder = {
  readonly cell: (column: number, text: string) => void;
  readonly numberCell: (column: number, text: string) => void;
  /** Ends the row that stands in this line of the file. A row without text is dropped. */
  readonly endRow: (line: number) => void;
  /** Ends the row as one that cannot be taken. */
  readonly faultyRow: (fault: SheetFault) => void;
  /** Once this is set nothing more need be read. */
  readonly refusal: () => SheetRefusal | null;
  readonly finish: (name: string) => Sheet;
};

/**
 * What a row with more cells than the header means: in separated text a stray delimiter, after which every cell stands
 * in the wrong column, so that the row is refused; in a workbook a column without a name.
 */
export type ExtraCells = 'refuse' | 'add-column';

export type BuilderSettings = { readonly hasHeader: boolean; readonly extraCells: ExtraCells };

export function sheetBuilder({ hasHeader, extraCells }: BuilderSettings): SheetBuilder {
  const keep = extraCells === 'refuse' ? stripFormulaEscape : (text: string) => text;
  const columns: ColumnBuilder[] = [];
  const faults: SheetFault[] = [];
  const texts: string[] = [];
  const isNumber: boolean[] = [];
  let header: readonly string[] | null = hasHeader ? null : [];
  let lines = new Uint32Array(64);
  let row = 0;
  let width = 0;
  let refusal: SheetRefusal | null = null;
  const refuse = (code: SheetRefusal['code'], found: number, allowed: number) => {
    refusal ??= refuseSheet(code, found, allowed);
  };
  const put = (column: number, text: string, asNumber: boolean) => {
    if (column >= sheetLimits.columns) {
      if (text !== '') refuse('too-many-columns', column + 1, sheetLimits.columns);
      return;
    }
    while (width <= column) {
      texts[width] = '';
      isNumber[width] = false;
      width += 1;
    }
    texts[column] = text;
    isNumber[column] = asNumber;
  };
  const takeHeader = () => {
    header = texts.slice(0, width).map((text) => keep(text).trim());
    let named = header.length;
    while (named > 0 && header[named - 1] === '') named -= 1;
    header = header.slice(0, named);
    while (columns.length < named) columns.push(columnBuilder(keep));
  };
  const firstExtra = () => texts.slice(columns.length, width).find((text) => text.trim() !== '');
  const fault = (one: SheetFault) => {
    if (faults.length < sheetLimits.faults) faults.push(one);
  };
  const putRow = (line: number) => {
    if (row >= sheetLimits.rows) return refuse('too-many-rows', row + 1, sheetLimits.rows);
    const isBound = hasHeader && extraCells === 'refuse';
    const extra = isBound ? firstExtra() : undefined;
    if (extra !== undefined) return fault({ line, code: 'too-many-cells', found: extra.slice(0, 80) });
    const used = isBound ? Math.min(width, columns.length) : width;
    while (columns.length < used) columns.push(columnBuilder(keep));
    for (let column = 0; column < used; column += 1) {
      const text = texts[column] ?? '';
      if (text === '') continue;
      if (isNumber[column]) columns[column]?.putNumber(row, text);
      else columns[column]?.put(row, text);
    }
    if (row >= lines.length) {
      const wider = new Uint32Array(lines.length * 2);
      wider.set(lines);
      lines = wider;
    }
    lines[row] = line;
    row += 1;
  };
  const hasText = () => {
    for (let column = 0; column < width; column += 1) if ((texts[column] ?? '').trim() !== '') return true;
    return false;
  };
  return {
    cell: (column, text) => put(column, text, false),
    numberCell: (column, text) => put(column, text, true),
    endRow: (line) => {
      if (hasText()) {
        if (header === null) takeHeader();
        else putRow(line);
      }
      width = 0;
    },
    faultyRow: (one) => {
      fault(one);
      width = 0;
    },
    refusal: () => refusal,
    finish: (name) => {
      const names = header ?? [];
      return {
        name,
        header: columns.map((_, column) => names[column] ?? ''),
        rowCount: row,
        lines: lines.slice(0, row),
        columns: columns.map((column) => column.finish(row)),
        faults,
      };
    },
  };
}
