/**
 * One column of a sheet. Every different text is kept once and rows hold its place: a file of a million plan lines has
 * a few thousand different texts, so each is looked at once, and a cell costs four bytes.
 */
export type SheetColumn = {
  /** For each row the place of its text in `texts`. */
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
  /** Places of the texts that the file holds as numbers: they have a decimal point whatever the mark of the others. */
  readonly numbers: ReadonlySet<number>;
};

/** A row that could not be split into cells. `line` as a text editor or the spreadsheet program shows it. */
export type SheetFault = {
  readonly line: number;
  readonly code: 'broken-quotes' | 'too-many-cells' | 'cell-too-long';
  readonly found: string;
};

/** A table as it was read from a file, without its header and without rows that have no text. */
export type Sheet = {
  readonly name: string;
  /** Names of the columns, trimmed; an empty text where there is none. */
  readonly header: readonly string[];
  readonly rowCount: number;
  /** For each row its line in the file; the first line is 1. */
  readonly lines: Uint32Array;
  readonly columns: readonly SheetColumn[];
  readonly faults: readonly SheetFault[];
  /** Faulty rows beyond `sheetLimits.faults`: counted, or they would be lost without a word. */
  readonly faultsNotListed: number;
};

/** The text of a cell as it stands in the file; empty outside the sheet. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const { codes, texts } = sheet.columns[column] ?? noColumn;
  return texts[codes[row] ?? -1] ?? '';
}

const noColumn: SheetColumn = { codes: new Uint32Array(0), texts: [], numbers: new Set() };
