import { decodeText, proposeEncoding } from './decode-text.ts';
import { openWorkbook, type Workbook } from './open-workbook.ts';
import { looksLikeHeader, proposeDecimalMark, proposeDialect } from './propose-dialect.ts';
import type { ReadSheet } from './read-csv-sheet.ts';
import { odsContent, readOdsSheet } from './read-ods-sheet.ts';
import { readXlsxSheet } from './read-xlsx-sheet.ts';
import { readXml } from './read-xml.ts';
import { refuseSheet } from './refuse-sheet.ts';
import { sheetLimits } from './sheet-limits.ts';
import type { ProposedReading, SheetFormat, SheetRefusal, SheetSettings } from './sheet-settings.ts';
import { nothing, readXlsxParts } from './xlsx-parts.ts';

const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: Excel before 2007, and any workbook with a password. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const sampleBytes = 400_000;
const sampleRows = 300;
const plainSettings = { encoding: 'utf-8', delimiter: ',', hasHeader: false, sheet: 0 } as const;

/**
 * Finds out by its bytes, not by its name, what a file is and how it is to be read. Refuses what is not a table, and
 * workbooks that would unpack beyond the limits.
 */
export function proposeReading(bytes: Uint8Array): ProposedReading | SheetRefusal {
  if (bytes.length === 0) return refuseSheet('empty');
  if (begins(bytes, compoundMark)) return refuseSheet('old-excel');
  if (begins(bytes, zipMark)) return proposeWorkbook(bytes);
  if (bytes.length > sheetLimits.csvBytes) return refuseSheet('file-too-large', bytes.length, sheetLimits.csvBytes);
  const encoding = proposeEncoding(bytes);
  const text = decodeText(encoding === 'utf-8' ? wholeLetters(bytes) : bytes.subarray(0, sampleBytes), encoding);
  if (text.trim() === '') return refuseSheet('empty');
  if (isBinary(text)) return refuseSheet('not-a-sheet');
  const { delimiter, decimalMark, hasHeader } = proposeDialect(text);
  const settings: SheetSettings = { encoding, delimiter, hasHeader, sheet: 0 };
  return { kind: 'ok', format: 'csv', settings, decimalMark, sheetNames: [''] };
}

function proposeWorkbook(bytes: Uint8Array): ProposedReading | SheetRefusal {
  const workbook = openWorkbook(bytes);
  if (workbook.kind === 'refused') return workbook;
  const format: SheetFormat | null = workbook.parts.has('xl/workbook.xml')
    ? 'xlsx'
    : workbook.parts.has(odsContent)
      ? 'ods'
      : null;
  if (format === null) return refuseSheet('not-a-sheet');
  if (workbook.parts.has('encryption.xml')) return refuseSheet('protected');
  const sheetNames = format === 'xlsx' ? readXlsxParts(workbook)?.sheets.map(({ name }) => name) : odsNames(workbook);
  if (sheetNames === undefined || sheetNames.length === 0) return refuseSheet('damaged');
  if (sheetNames.length > sheetLimits.sheets)
    return refuseSheet('too-many-sheets', sheetNames.length, sheetLimits.sheets);
  return proposeFirstFull(bytes, format, sheetNames);
}

/** Workbooks often begin with an empty or a cover sheet: the first with rows is proposed. */
function proposeFirstFull(bytes: Uint8Array, format: SheetFormat, sheetNames: readonly string[]) {
  let refusal: SheetRefusal = refuseSheet('empty');
  for (const sheet of sheetNames.keys()) {
    const read = readWorkbookSheet(bytes, format, { ...plainSettings, sheet });
    if (read.kind === 'refused') {
      refusal = read;
      if (read.code !== 'empty') return read;
      continue;
    }
    const settings: SheetSettings = { ...plainSettings, hasHeader: looksLikeHeader(read.sheet), sheet };
    const decimalMark = proposeDecimalMark(read.sheet) ?? 'point';
    return { kind: 'ok', format, settings, decimalMark, sheetNames } as const;
  }
  return refusal;
}

function readWorkbookSheet(bytes: Uint8Array, format: SheetFormat, settings: SheetSettings): ReadSheet {
  const extent = { report: () => undefined, mostRows: sampleRows };
  return format === 'ods' ? readOdsSheet(bytes, settings, extent) : readXlsxSheet(bytes, settings, extent);
}

function odsNames(workbook: Workbook): readonly string[] | undefined {
  const names: string[] = [];
  const read = readXml(workbook, odsContent, {
    ...nothing,
    isDone: () => names.length > sheetLimits.sheets,
    open: (name, attributes) => {
      if (name === 'table') names.push(attributes()['table:name'] ?? '');
    },
  });
  return read === 'ok' ? names : undefined;
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Text has no control characters but tabs and line ends; pictures and programs are full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) if (isControl(sample.charCodeAt(at))) controls += 1;
  return controls > sample.length / 50 || text.startsWith('%PDF');
}

/** What no text has: bytes that are no letter, and control characters but tabs, line ends, form feeds and the old end of file. */
function isControl(letter: number): boolean {
  return letter === 0xfffd || letter < 9 || (letter > 13 && letter < 32 && letter !== 26 && letter !== 27);
}

/** A sample that does not end within a letter of several bytes. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  let end = sampleBytes;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
