import { quotedCell } from './quoted-cell.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { sheetLimits } from './sheet-limits.ts';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

type Splitting = { readonly text: string; readonly separator: number; readonly builder: SheetBuilder };

/** Where a row ends (its line end not counted), and how many line breaks stand in its quoted cells. */
type SplitRow = {
  readonly end: number;
  readonly breaks: number;
  readonly fault: 'broken-quotes' | 'cell-too-long' | null;
};

/** How many characters are read between two reports. */
const reportEvery = 1 << 20;

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
  const splitting = { text, separator: delimiter.charCodeAt(0), builder };
  let line = 1;
  let nextReport = reportEvery;
  for (let at = 0; at < text.length && builder.refusal() === null; ) {
    const { end, breaks, fault } = splitRow(splitting, at);
    if (fault === null) builder.endRow(line);
    else builder.faultyRow({ line, code: fault, found: text.slice(at, Math.min(end, at + shownCharacters)) });
    const isPair = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed;
    at = end + (isPair ? 2 : 1);
    line += 1 + breaks;
    if (at < nextReport) continue;
    report(at);
    nextReport = at + reportEvery;
  }
}

const shownCharacters = 80;

function splitRow({ text, separator, builder }: Splitting, from: number): SplitRow {
  let at = from;
  let breaks = 0;
  let isTooLong = false;
  for (let column = 0; ; column += 1) {
    if (text.charCodeAt(at) === quote) {
      const cell = quotedCell(text, at, separator);
      if (cell === null) return { end: endOf(text, at, lineFeed), breaks: 0, fault: 'broken-quotes' };
      breaks += cell.breaks;
      builder.cell(column, cell.text);
      at = cell.end;
    } else {
      const end = endOf(text, at, separator);
      if (end - at > sheetLimits.cellCharacters) isTooLong = true;
      else builder.cell(column, text.slice(at, end));
      at = end;
    }
    if (text.charCodeAt(at) !== separator) return { end: at, breaks, fault: isTooLong ? 'cell-too-long' : null };
    at += 1;
  }
}

/** Where a separator or the line ends. */
function endOf(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === separator || letter === lineFeed || letter === carriageReturn) return at;
  }
  return text.length;
}
