export type SheetFormat = 'csv' | 'xlsx' | 'ods';
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
export type DecimalMark = 'point' | 'comma';

export const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];
export const textEncodings: readonly TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

/** How a file is read as a table. `encoding` and `delimiter` count for CSV only, `sheet` (from 0) for XLSX and ODS. */
export type SheetSettings = {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  readonly sheet: number;
};

/** What was found in a file's bytes; a person may change the settings and read again. */
export type ProposedReading = {
  readonly kind: 'ok';
  readonly format: SheetFormat;
  readonly settings: SheetSettings;
  readonly decimalMark: DecimalMark;
  /** Names of the sheets of a workbook; one empty name for CSV. */
  readonly sheetNames: readonly string[];
};

/** Why a file is not read. `found` and `allowed` in the unit of the limit: bytes, rows, columns. */
export type SheetRefusal = {
  readonly kind: 'refused';
  readonly code:
    | 'empty'
    | 'file-too-large'
    | 'not-a-sheet'
    | 'old-excel'
    | 'protected'
    | 'damaged'
    | 'unzips-too-large'
    | 'packed-too-tightly'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'too-many-sheets'
    | 'no-such-sheet';
  readonly found: number;
  readonly allowed: number;
};

/** Told how far the reading came, from 0 to 1. */
export type ReportFraction = (fraction: number) => void;

/** How far a file is read: `mostRows` ends the reading early, for a proposal that looks at the first rows only. */
export type ReadExtent = { readonly report: ReportFraction; readonly mostRows: number };
