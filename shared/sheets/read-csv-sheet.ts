import { decodeText } from './decode-text.ts';
import { refuseSheet } from './refuse-sheet.ts';
import type { Sheet } from './sheet.ts';
import { sheetBuilder } from './sheet-builder.ts';
import { sheetLimits } from './sheet-limits.ts';
import type { ReportFraction, SheetRefusal, SheetSettings } from './sheet-settings.ts';
import { splitCells } from './split-cells.ts';

export type ReadSheet = { readonly kind: 'ok'; readonly sheet: Sheet } | SheetRefusal;

/** Reads separated text as a sheet. Refused `file-too-large`, `too-many-rows`, `too-many-columns`, `empty`. */
export function readCsvSheet(bytes: Uint8Array, settings: SheetSettings, report: ReportFraction): ReadSheet {
  if (bytes.length > sheetLimits.csvBytes) return refuseSheet('file-too-large', bytes.length, sheetLimits.csvBytes);
  const text = decodeText(bytes, settings.encoding);
  const builder = sheetBuilder({ hasHeader: settings.hasHeader, extraCells: 'refuse' });
  splitCells(text, settings.delimiter, { builder, report: (characters) => report(characters / text.length) });
  const refusal = builder.refusal();
  if (refusal !== null) return refusal;
  const sheet = builder.finish('');
  return sheet.columns.length === 0 && sheet.faults.length === 0 ? refuseSheet('empty') : { kind: 'ok', sheet };
}
