/** `line` is where the row begins, the first line being 1. Cells are trimmed. */
export type PabulibRow = { readonly line: number; readonly cells: readonly string[] };
export type PabulibRows =
  | { readonly kind: 'rows'; readonly rows: readonly PabulibRow[] }
  | { readonly kind: 'refused'; readonly line: number; readonly code: 'open-quote' };

/**
 * Splits text at line ends (LF, CRLF, CR) and semicolons; a cell that begins with a quote may hold both, and doubles
 * the quotes within. A quote further on in a cell is text: real files have them. Rows without text are left out.
 */
export function splitRows(text: string): PabulibRows {
  const rows: PabulibRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at);
    if (row === null) return { kind: 'refused', line, code: 'open-quote' };
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
    line += 1 + row.innerBreaks;
    at = row.next;
  }
  return { kind: 'rows', rows };
}

type ReadRow = { readonly cells: readonly string[]; readonly next: number; readonly innerBreaks: number };

function readRow(text: string, start: number): ReadRow | null {
  const end = endOfLine(text, start);
  const whole = text.slice(start, end);
  // Almost every row has no quote, and then splitting is all there is to do.
  if (!whole.includes('"'))
    return { cells: whole.split(';').map(trimmed), next: afterBreak(text, end), innerBreaks: 0 };
  const cells: string[] = [];
  let at = start;
  let innerBreaks = 0;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (cell === null) return null;
    cells.push(trimmed(cell.text));
    innerBreaks += cell.breaks;
    at = cell.next;
    if (text[at] !== ';') return { cells, next: afterBreak(text, at), innerBreaks };
    at += 1;
  }
}

type ReadCell = { readonly text: string; readonly next: number; readonly breaks: number };

function plainCell(text: string, start: number): ReadCell {
  const end = endOfLine(text, start);
  const semicolon = text.indexOf(';', start);
  const next = semicolon === -1 || semicolon > end ? end : semicolon;
  return { text: text.slice(start, next), next, breaks: 0 };
}

function quotedCell(text: string, start: number): ReadCell | null {
  let content = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    content += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    content += '"';
    at += 1;
  }
  const breaks = content.match(/\r\n?|\n/g)?.length ?? 0;
  const rest = plainCell(text, at);
  return { text: content + rest.text, next: rest.next, breaks };
}

const trimmed = (cell: string): string => cell.trim();

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  const whole = text.slice(from, end);
  const carriage = whole.indexOf('\r');
  return carriage === -1 ? end : from + carriage;
}

function afterBreak(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}
