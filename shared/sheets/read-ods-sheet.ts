import { type OdsCell, odsCell, repeats } from './ods-cell.ts';
import { openWorkbook } from './open-workbook.ts';
import type { ReadSheet } from './read-csv-sheet.ts';
import { readXml, type XmlEvents } from './read-xml.ts';
import { refuseSheet } from './refuse-sheet.ts';
import { type SheetBuilder, sheetBuilder } from './sheet-builder.ts';
import { sheetLimits } from './sheet-limits.ts';
import type { ReadExtent, SheetSettings } from './sheet-settings.ts';

export const odsContent = 'content.xml';

/** A row as it is gathered: its cells with text, each with its place. */
type Row = { cells: { column: number; text: string; isNumber: boolean }[]; column: number; times: number };

/**
 * Reads one sheet of an OpenDocument workbook. Rows and cells that are said to repeat are repeated only where they hold
 * text, and only up to the limits: a few bytes can claim a million rows of a thousand columns.
 */
export function readOdsSheet(bytes: Uint8Array, settings: SheetSettings, { report, mostRows }: ReadExtent): ReadSheet {
  const workbook = openWorkbook(bytes);
  if (workbook.kind === 'refused') return workbook;
  const builder = sheetBuilder({ hasHeader: settings.hasHeader, extraCells: 'add-column' });
  const state = { sheet: -1, name: '', isOver: false };
  const read = readXml(workbook, odsContent, {
    ...rowEvents(builder, settings.sheet, state),
    report,
    isDone: () => state.isOver || builder.refusal() !== null || builder.rows() >= mostRows,
  });
  const refusal = builder.refusal();
  if (refusal !== null) return refusal;
  if (read === 'damaged') return refuseSheet('damaged');
  if (state.sheet < settings.sheet) return refuseSheet('no-such-sheet', settings.sheet + 1, state.sheet + 1);
  const sheet = builder.finish(state.name);
  return sheet.columns.length === 0 ? refuseSheet('empty') : { kind: 'ok', sheet };
}

function rowEvents(
  builder: SheetBuilder,
  wanted: number,
  state: { sheet: number; name: string; isOver: boolean },
): Pick<XmlEvents, 'open' | 'close' | 'text'> {
  let line = 1;
  let row: Row | null = null;
  let cell: OdsCell | null = null;
  let text = '';
  let paragraphs = 0;
  /** How deep in a comment: its paragraphs are not the cell's. */
  let comment = 0;
  const endCell = (ended: OdsCell, of: Row) => {
    const value = ended.value ?? text;
    if (value !== '') repeatCell(of, ended, value);
    of.column += ended.times;
  };
  return {
    open: (name, attributes) => {
      if (name === 'table') {
        state.sheet += 1;
        if (state.sheet === wanted) state.name = attributes()['table:name'] ?? '';
      }
      if (state.sheet !== wanted) return;
      if (name === 'annotation') comment += 1;
      else if (name === 'table-row')
        row = { cells: [], column: 0, times: repeats(attributes()['table:number-rows-repeated']) };
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = odsCell(attributes());
        text = '';
        paragraphs = 0;
      } else if (cell !== null && comment === 0) {
        if (name === 'p') paragraphs += 1;
        text += inlineText(name, attributes, paragraphs);
      }
    },
    text: (piece) => {
      const isOpen = cell !== null && paragraphs > 0 && comment === 0;
      if (isOpen && text.length <= sheetLimits.cellCharacters) text += piece;
    },
    close: (name) => {
      if (state.sheet !== wanted) return;
      if (name === 'annotation') comment -= 1;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null && row !== null) {
        endCell(cell, row);
        cell = null;
      } else if (name === 'table-row' && row !== null) {
        putRows(builder, row, line);
        line += row.times;
        row = null;
      } else if (name === 'table') state.isOver = true;
    },
  };
}

/** Blanks and breaks are elements in ODS; a second paragraph is a second line. */
function inlineText(name: string, attributes: () => Readonly<Record<string, string>>, paragraphs: number): string {
  if (name === 'p') return paragraphs > 1 ? '\n' : '';
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  return name === 's' ? ' '.repeat(Math.min(repeats(attributes()['text:c']), 1000)) : '';
}

function repeatCell(row: Row, { times, isNumber }: OdsCell, text: string): void {
  // One more than may be, so that the builder refuses it.
  const last = Math.min(row.column + times, sheetLimits.columns + 1);
  for (let column = row.column; column < last; column += 1) row.cells.push({ column, text, isNumber });
  if (row.column > sheetLimits.columns) row.cells.push({ column: row.column, text, isNumber });
}

function putRows(builder: SheetBuilder, row: Row, line: number): void {
  if (row.cells.length === 0) return;
  for (let time = 0; time < row.times && builder.refusal() === null; time += 1) {
    for (const { column, text, isNumber } of row.cells) {
      if (isNumber) builder.numberCell(column, text);
      else builder.cell(column, text);
    }
    builder.endRow(line + time);
  }
}
