import { type ReadSheet, readCsvSheet } from './read-csv-sheet.ts';
import { readOdsSheet } from './read-ods-sheet.ts';
import { readXlsxSheet } from './read-xlsx-sheet.ts';
import type { ReportFraction, SheetFormat, SheetSettings } from './sheet-settings.ts';

export type SheetSource = {
  readonly bytes: Uint8Array;
  readonly format: SheetFormat;
  readonly settings: SheetSettings;
};

/** Reads a file as a sheet, as `proposeReading` found or a person said. Never throws on bad bytes. */
export function readSheet({ bytes, format, settings }: SheetSource, report: ReportFraction): ReadSheet {
  const whole = { report, mostRows: Number.POSITIVE_INFINITY };
  switch (format) {
    case 'csv':
      return readCsvSheet(bytes, settings, report);
    case 'xlsx':
      return readXlsxSheet(bytes, settings, whole);
    case 'ods':
      return readOdsSheet(bytes, settings, whole);
  }
}
