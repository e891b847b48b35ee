import type { Delimiter, SheetFormat, SheetRefusal, TextEncoding } from '../../../shared/sheets/sheet-settings.ts';
import { bytes, count } from '../../i18n/formats.ts';

/** How a file was read, in words. */
export const sheetWords = {
  title: 'How the file was read',
  sentence: 'Found in the file itself. Change it where the rows above look wrong.',
  encoding: 'Encoding',
  delimiter: 'Between columns',
  decimalMark: 'Decimal mark',
  dateOrder: 'Dates',
  sheet: 'Sheet',
  hasHeader: 'The first row holds the names of the columns',
  formats: { csv: 'CSV', xlsx: 'XLSX', ods: 'ODS' } satisfies Record<SheetFormat, string>,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little end first)',
    'utf-16be': 'UTF-16 (big end first)',
    'windows-1252': 'Windows-1252',
  } satisfies Record<TextEncoding, string>,
  delimiters: { ';': 'Semicolon  ;', ',': 'Comma  ,', '\t': 'Tab', '|': 'Bar  |' } satisfies Record<Delimiter, string>,
  decimalMarks: { point: 'Point (1.5)', comma: 'Comma (1,5)' },
  dateOrders: {
    'year-first': 'Year first (2027-08-04)',
    'day-first': 'Day first (4.8.2027)',
    'month-first': 'Month first (8/4/2027)',
  },
} as const;

/** Why a file was not read, and what to do. */
export function sheetRefusal({ code, found, allowed }: SheetRefusal): string {
  switch (code) {
    case 'empty':
      return 'The file holds no rows.';
    case 'file-too-large':
      return `The file has ${bytes(found)}; at most ${bytes(allowed)} are read. Please cut it into parts.`;
    case 'not-a-sheet':
      return 'This is no table Plenum can read. Save it as CSV, XLSX or ODS and choose it again.';
    case 'old-excel':
      return 'This is the old Excel format (.xls). Save it as .xlsx or .csv and choose it again.';
    case 'protected':
      return 'The workbook is protected by a password. Save it without one and choose it again.';
    case 'damaged':
      return 'The file is damaged or was cut off. Please save it anew from the program it came from.';
    case 'unzips-too-large':
      return `Unpacked, the workbook has more than ${bytes(allowed)}. Save the sheet as CSV, or cut it into parts.`;
    case 'packed-too-tightly':
      return 'The workbook unpacks to far more than its size, as a trap would. It was not opened.';
    case 'too-many-rows':
      return `The file has more than ${count(allowed)} rows. Please cut it into parts.`;
    case 'too-many-columns':
      return `The file has more than ${count(allowed)} columns. Is the mark between columns the right one?`;
    case 'too-many-sheets':
      return `The workbook has more than ${count(allowed)} sheets. Save the one you need as a file of its own.`;
    case 'no-such-sheet':
      return 'The workbook has no such sheet.';
  }
}
