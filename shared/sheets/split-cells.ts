import type { SheetBuilder } from './sheet-builder.ts';
import { sheetLimits } from './sheet-limits.ts';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where a cell ends and what it says; `broken`: a quote that is not closed where it must be. */
type QuotedCell = { readonly text: string; readonly end: number } | 'broken' | 'too-long';

/**
 * Splits separated text into cells (RFC 4180 with any delimiter; LF, CRLF and CR end a line) and hands them to the
 * builder one by one. A quote that is not closed costs its own line only, not the rest of the file: the next line begins
 * a new row. Tells `report` how many characters are behind it, now and then.
 */
export function splitCells(
  text: string,
  delimiter: string,
  { builder, report }: { readonly builder: SheetBuilder; readonly report: (characters: number) => void },
): void {
  const separator = delimiter.charCodeAt(0);
  let at = 0;
  let line = 1;
  let nextReport = reportEvery;
  while (at < text.length && builder.refusal() === null) {
    const startLine = line;
    const rowStart = at;
    let fault: 'broken-quotes' | 'cell-too-long' | null = null;
    for (let column = 0; ; column += 1) {
      if (text.charCodeAt(at) === quote) {
        const cell = quotedCell(text, at, separator);
        if (typeof cell === 'string') {
          fault = cell === 'broken' ? 'broken-quotes' : 'cell-too-long';
          at = lineEnd(text, at);
          break;
        }
        line += lineBreaks(cell.text);
        builder.cell(column, cell.text);
        at = cell.end;
      } else {
        const end = plainEnd(text, at, separator);
        if (end - at > sheetLimits.cellCharacters) fault = 'cell-too-long';
        else builder.cell(column, text.slice(at, end));
        at = end;
      }
      if (text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    if (fault === null) builder.endRow(startLine);
    else builder.faultyRow({ line: startLine, code: fault, found: text.slice(rowStart, Math.min(at, rowStart + 80)) });
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 2;
    else at += 1;
    line += 1;
    if (at >= nextReport) {
      report(at);
      nextReport = at + reportEvery;
    }
  }
}

const reportEvery = 1 << 20;

function plainEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === separator || letter === lineFeed || letter === carriageReturn) return at;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === lineFeed || letter === carriageReturn) return at;
  }
  return text.length;
}

/** Reads from an opening quote; doubled quotes stand for one. */
function quotedCell(text: string, open: number, separator: number): QuotedCell {
  let cell = '';
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return 'broken';
    if (close - open > sheetLimits.cellCharacters) return 'broken';
    cell += text.slice(from, close);
    const next = text.charCodeAt(close + 1);
    if (next === quote) {
      cell += '"';
      from = close + 2;
      continue;
    }
    const isClosed = Number.isNaN(next) || next === separator || next === lineFeed || next === carriageReturn;
    return isClosed ? { text: normalBreaks(cell), end: close + 1 } : 'broken';
  }
}

function normalBreaks(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
