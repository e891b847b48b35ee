import { openWorkbook, type Workbook } from './open-workbook.ts';
import { plainNumber } from './plain-number.ts';
import type { ReadSheet } from './read-csv-sheet.ts';
import { readXml } from './read-xml.ts';
import { refuseSheet } from './refuse-sheet.ts';
import { serialDay } from './serial-day.ts';
import { type SheetBuilder, sheetBuilder } from './sheet-builder.ts';
import { sheetLimits } from './sheet-limits.ts';
import type { ReadExtent, SheetSettings } from './sheet-settings.ts';
import { readDateStyles } from './xlsx-date-styles.ts';
import { nothing, readXlsxParts } from './xlsx-parts.ts';
import { readSharedTexts, unescapeText } from './xlsx-texts.ts';

/** What cells refer to. */
type CellMeaning = {
  readonly texts: readonly string[];
  readonly isDate: readonly boolean[];
  readonly epoch: 1900 | 1904;
};

type Cell = { column: number; type: string; style: number; text: string };

/**
 * Reads one sheet of an XLSX workbook: numbers as they were typed, days as ISO dates, results of formulas, texts. The
 * sheet is read as it is unpacked, so a large one costs its cells and not its XML.
 */
export function readXlsxSheet(bytes: Uint8Array, settings: SheetSettings, extent: ReadExtent): ReadSheet {
  const workbook = openWorkbook(bytes);
  if (workbook.kind === 'refused') return workbook;
  const parts = readXlsxParts(workbook);
  if (parts === null) return refuseSheet('damaged');
  const chosen = parts.sheets[settings.sheet];
  if (chosen === undefined) return refuseSheet('no-such-sheet', settings.sheet + 1, parts.sheets.length);
  const texts = readSharedTexts(workbook, parts.sharedStrings);
  const isDate = readDateStyles(workbook, parts.styles);
  if (texts === null || isDate === null) return refuseSheet('damaged');
  const builder = sheetBuilder({ hasHeader: settings.hasHeader, extraCells: 'add-column' });
  const meaning = { texts, isDate, epoch: parts.epoch };
  const read = readRows(workbook, chosen.part, { builder, meaning, extent });
  const refusal = builder.refusal();
  if (refusal !== null) return refusal;
  if (read === 'damaged') return refuseSheet('damaged');
  const sheet = builder.finish(chosen.name);
  return sheet.columns.length === 0 ? refuseSheet('empty') : { kind: 'ok', sheet };
}

type RowWork = { readonly builder: SheetBuilder; readonly meaning: CellMeaning; readonly extent: ReadExtent };

function readRows(workbook: Workbook, part: string, { builder, meaning, extent }: RowWork): 'ok' | 'damaged' {
  let line = 0;
  let column = 0;
  let cell: Cell | null = null;
  let isValue = false;
  return readXml(workbook, part, {
    ...nothing,
    report: extent.report,
    isDone: () => builder.refusal() !== null || builder.rows() >= extent.mostRows,
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes()['r']) || line + 1;
        column = 0;
      } else if (name === 'c') {
        const { r = '', t = 'n', s = '' } = attributes();
        column = columnOf(r) ?? column;
        cell = { column, type: t, style: Number(s), text: '' };
        column += 1;
      } else if (cell !== null) isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue && cell !== null && cell.text.length <= sheetLimits.cellCharacters) cell.text += text;
    },
    close: (name) => {
      if (name === 'row') builder.endRow(line);
      else if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && cell !== null) {
        putCell(builder, cell, meaning);
        cell = null;
      }
    },
  });
}

function putCell(builder: SheetBuilder, cell: Cell, meaning: CellMeaning): void {
  if (cell.text === '') return;
  const number = cell.type === 'n' ? plainNumber(cell.text) : null;
  if (number === null) {
    builder.cell(cell.column, cellTextOf(cell, meaning));
    return;
  }
  const day = meaning.isDate[cell.style] === true ? serialDay(Number(number), meaning.epoch) : null;
  if (day === null) builder.numberCell(cell.column, number);
  else builder.cell(cell.column, day);
}

/** What a cell that is no number says (ECMA-376 part 1, 18.18.11, ST_CellType). */
function cellTextOf({ type, text }: Cell, { texts }: CellMeaning): string {
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'yes' : 'no';
  return type === 'd' ? text.slice(0, 10) : unescapeText(text);
}

/** B7 is column 1. Null when there is no reference, or none that a sheet can have. */
function columnOf(reference: string): number | null {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) return at === 0 ? null : column - 1;
    column = column * 26 + letter;
  }
  return null;
}
