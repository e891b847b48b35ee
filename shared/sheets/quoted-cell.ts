import { sheetLimits } from './sheet-limits.ts';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** What stands between quotes, where it ends, and how many line breaks it holds (LF, CRLF and CR count once). */
export type QuotedCell = { readonly text: string; readonly end: number; readonly breaks: number };

/**
 * Reads a cell from its opening quote; doubled quotes stand for one, line breaks become LF. Null when the quote is not
 * closed within the longest cell, or not right before a separator or line end.
 */
export function quotedCell(text: string, open: number, separator: number): QuotedCell | null {
  let cell = '';
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1 || close - open > sheetLimits.cellCharacters) return null;
    cell += text.slice(from, close);
    const next = text.charCodeAt(close + 1);
    if (next !== quote) {
      const isClosed = Number.isNaN(next) || next === separator || next === lineFeed || next === carriageReturn;
      return isClosed ? withBreaks(cell, close + 1) : null;
    }
    cell += '"';
    from = close + 2;
  }
}

function withBreaks(cell: string, end: number): QuotedCell {
  const text = cell.includes('\r') ? cell.replaceAll(/\r\n?/g, '\n') : cell;
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1;
  return { text, end, breaks };
}
