import { type OdsCell, odsCell, repeats } from './ods-cell.ts';
import type { XmlEvents } from './read-xml.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { sheetLimits } from './sheet-limits.ts';

/** A row as it is gathered: its cells with text, each with its place. */
type Row = { cells: { column: number; text: string; isNumber: boolean }[]; column: number; times: number };

/** Where the reading of one table is. */
export type OdsTable = {
  readonly builder: SheetBuilder;
  line: number;
  row: Row | null;
  cell: OdsCell | null;
  text: string;
  paragraphs: number;
  /** How deep in a comment: its paragraphs are not the cell's. */
  comment: number;
};

export function odsTable(builder: SheetBuilder): OdsTable {
  return { builder, line: 1, row: null, cell: null, text: '', paragraphs: 0, comment: 0 };
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell';

/** What is made of the elements within one table. */
export function odsEvents(table: OdsTable): Pick<XmlEvents, 'open' | 'close' | 'text'> {
  return {
    open: (name, attributes) => openElement(table, name, attributes),
    text: (piece) => {
      const isOpen = table.cell !== null && table.paragraphs > 0 && table.comment === 0;
      if (isOpen && table.text.length <= sheetLimits.cellCharacters) table.text += piece;
    },
    close: (name) => closeElement(table, name),
  };
}

function openElement(table: OdsTable, name: string, attributes: () => Readonly<Record<string, string>>): void {
  if (name === 'annotation') table.comment += 1;
  else if (name === 'table-row') {
    table.row = { cells: [], column: 0, times: repeats(attributes()['table:number-rows-repeated']) };
  } else if (isCell(name)) {
    table.cell = odsCell(attributes());
    table.text = '';
    table.paragraphs = 0;
  } else if (table.cell !== null && table.comment === 0) {
    if (name === 'p') table.paragraphs += 1;
    table.text += inlineText(name, attributes, table.paragraphs);
  }
}

function closeElement(table: OdsTable, name: string): void {
  const { cell, row } = table;
  if (name === 'annotation') table.comment -= 1;
  else if (isCell(name) && cell !== null && row !== null) {
    const value = cell.value ?? table.text;
    if (value !== '') repeatCell(row, cell, value);
    row.column += cell.times;
    table.cell = null;
  } else if (name === 'table-row' && row !== null) {
    putRows(table.builder, row, table.line);
    table.line += row.times;
    table.row = null;
  }
}

/** Blanks and breaks are elements in ODS; a second paragraph is a second line. */
function inlineText(name: string, attributes: () => Readonly<Record<string, string>>, paragraphs: number): string {
  if (name === 'p') return paragraphs > 1 ? '\n' : '';
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  return name === 's' ? ' '.repeat(Math.min(repeats(attributes()['text:c']), mostBlanks)) : '';
}

const mostBlanks = 1000;

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
