import { odsEvents, odsTable } from './ods-rows.ts';
import { openWorkbook } from './open-workbook.ts';
import type { ReadSheet } from './read-csv-sheet.ts';
import { readXml } from './read-xml.ts';
import { refuseSheet } from './refuse-sheet.ts';
import { sheetBuilder } from './sheet-builder.ts';
import type { ReadExtent, SheetSettings } from './sheet-settings.ts';

/** The part of an OpenDocument file that holds its tables. */
export const odsContent = 'content.xml';

/**
 * Reads one sheet of an OpenDocument workbook. Rows and cells that are said to repeat are repeated only where they hold
 * text, and only up to the limits: a few bytes can claim a million rows of a thousand columns.
 */
export function readOdsSheet(bytes: Uint8Array, settings: SheetSettings, { report, mostRows }: ReadExtent): ReadSheet {
  const workbook = openWorkbook(bytes);
  if (workbook.kind === 'refused') return workbook;
  const builder = sheetBuilder({ hasHeader: settings.hasHeader, extraCells: 'add-column' });
  const { open, close, text } = odsEvents(odsTable(builder));
  const state = { sheet: -1, name: '', isOver: false };
  const isWanted = () => state.sheet === settings.sheet;
  const read = readXml(workbook, odsContent, {
    report,
    open: (name, attributes) => {
      if (name === 'table') state.sheet += 1;
      if (name === 'table' && isWanted()) state.name = attributes()['table:name'] ?? '';
      if (isWanted()) open(name, attributes);
    },
    text,
    close: (name) => {
      if (!isWanted()) return;
      close(name);
      if (name === 'table') state.isOver = true;
    },
    isDone: () => state.isOver || builder.refusal() !== null || builder.rows() >= mostRows,
  });
  const refusal = builder.refusal();
  if (refusal !== null) return refusal;
  if (read === 'damaged') return refuseSheet('damaged');
  if (state.sheet < settings.sheet) return refuseSheet('no-such-sheet', settings.sheet + 1, state.sheet + 1);
  const sheet = builder.finish(state.name);
  return sheet.columns.length === 0 ? refuseSheet('empty') : { kind: 'ok', sheet };
}
