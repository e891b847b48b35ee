import { stripFormulaEscape } from '../csv/escape-formula.ts';
import { type ColumnBuilder, columnBuilder } from './column-builder.ts';
import { type GrowingNumbers, growingNumbers } from './growing-numbers.ts';
import { firstText, type PendingRow, pendingRow, putPending } from './pending-row.ts';
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
  readonly refusal: () => SheetRefusal | null;
  /** How many rows were taken. */
  readonly rows: () => number;
  readonly finish: (name: string) => Sheet;
};

export type BuilderSettings = {
  readonly hasHeader: boolean;
  /**
   * What a row with more cells than the header means: in separated text a stray delimiter, after which every cell stands
   * in the wrong column, so that the row is refused; in a workbook a column without a name.
   */
  readonly extraCells: 'refuse' | 'add-column';
};

/** What is gathered so far. `header` null: the next row with text is it. */
type Gathered = {
  readonly settings: BuilderSettings;
  readonly keep: (text: string) => string;
  readonly pending: PendingRow;
  readonly columns: ColumnBuilder[];
  readonly lines: GrowingNumbers;
  readonly faults: SheetFault[];
  faultsNotListed: number;
  header: readonly string[] | null;
  rows: number;
  refusal: SheetRefusal | null;
};

export function sheetBuilder(settings: BuilderSettings): SheetBuilder {
  const gathered: Gathered = {
    settings,
    keep: settings.extraCells === 'refuse' ? stripFormulaEscape : (text) => text,
    pending: pendingRow(),
    columns: [],
    lines: growingNumbers(),
    faults: [],
    faultsNotListed: 0,
    header: settings.hasHeader ? null : [],
    rows: 0,
    refusal: null,
  };
  const { pending } = gathered;
  return {
    cell: (column, text) => putCell(gathered, column, text),
    numberCell: (column, text) => {
      putCell(gathered, column, text);
      if (column < pending.width) pending.isNumber[column] = true;
    },
    endRow: (line) => {
      endRow(gathered, line);
      pending.width = 0;
    },
    faultyRow: (fault) => {
      noteFault(gathered, fault);
      pending.width = 0;
    },
    refusal: () => gathered.refusal,
    rows: () => gathered.rows,
    finish: (name) => finished(gathered, name),
  };
}

function putCell(gathered: Gathered, column: number, text: string): void {
  if (column < sheetLimits.columns) putPending(gathered.pending, column, text);
  else if (text !== '') gathered.refusal ??= refuseSheet('too-many-columns', column + 1, sheetLimits.columns);
}

function endRow(gathered: Gathered, line: number): void {
  if (firstText(gathered.pending, 0) === undefined) return;
  if (gathered.header === null) takeHeader(gathered);
  else takeRow(gathered, line);
}

/** Nameless columns at the end of the header are none: a spreadsheet writes them by the dozen. */
function takeHeader(gathered: Gathered): void {
  const { pending, keep } = gathered;
  const names = pending.texts.slice(0, pending.width).map((text) => keep(text).trim());
  gathered.header = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  widen(gathered, gathered.header.length);
}

function takeRow(gathered: Gathered, line: number): void {
  const { pending, columns, settings, rows } = gathered;
  if (rows >= sheetLimits.rows) {
    gathered.refusal ??= refuseSheet('too-many-rows', rows + 1, sheetLimits.rows);
    return;
  }
  const isBound = settings.hasHeader && settings.extraCells === 'refuse';
  const extra = isBound ? firstText(pending, columns.length) : undefined;
  if (extra !== undefined) {
    noteFault(gathered, { line, code: 'too-many-cells', found: extra.slice(0, shownCharacters) });
    return;
  }
  if (!isBound) widen(gathered, pending.width);
  for (let column = 0; column < Math.min(pending.width, columns.length); column += 1) {
    const text = pending.texts[column] ?? '';
    if (text === '') continue;
    if (pending.isNumber[column]) columns[column]?.putNumber(rows, text);
    else columns[column]?.put(rows, text);
  }
  gathered.lines.put(rows, line);
  gathered.rows += 1;
}

const shownCharacters = 80;

function widen({ columns, keep }: Gathered, width: number): void {
  while (columns.length < width) columns.push(columnBuilder(keep));
}

function noteFault(gathered: Gathered, fault: SheetFault): void {
  if (gathered.faults.length < sheetLimits.faults) gathered.faults.push(fault);
  else gathered.faultsNotListed += 1;
}

function finished(gathered: Gathered, name: string): Sheet {
  const { columns, header, lines, faults, faultsNotListed, rows } = gathered;
  return {
    name,
    header: columns.map((_, column) => header?.[column] ?? ''),
    rowCount: rows,
    lines: lines.finish(rows),
    columns: columns.map((column) => column.finish(rows)),
    faults,
    faultsNotListed,
  };
}
