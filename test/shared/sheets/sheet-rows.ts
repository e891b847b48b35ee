import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import { cellText, type Sheet } from '../../../shared/sheets/sheet.ts';
import type { SheetSettings } from '../../../shared/sheets/sheet-settings.ts';

export function rowsOf(sheet: Sheet): readonly (readonly string[])[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    return sheet.columns.map((_column, column) => cellText(sheet, row, column));
  });
}

/** Reads as the wizard does: as proposed, with these settings changed. */
export function readBytes(bytes: Uint8Array, settings: Partial<SheetSettings> = {}): Sheet {
  const reading = proposeReading(bytes);
  if (reading.kind === 'refused') throw new Error(reading.code);
  const { format } = reading;
  const read = readSheet({ bytes, format, settings: { ...reading.settings, ...settings } }, () => undefined);
  if (read.kind === 'refused') throw new Error(read.code);
  return read.sheet;
}

/** The code with which a file is refused, or `ok`. */
export function refusalOf(bytes: Uint8Array): string {
  const reading = proposeReading(bytes);
  if (reading.kind === 'refused') return reading.code;
  const read = readSheet({ bytes, format: reading.format, settings: reading.settings }, () => undefined);
  return read.kind === 'refused' ? read.code : 'ok';
}
