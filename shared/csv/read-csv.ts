import papa from 'papaparse/papaparse.js';

/** One row of a CSV file. `line` is where it begins in the file, the header being line 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

export type CsvText = {
  readonly rows: readonly CsvRow[];
  /** Lines on which a row with a quote that is opened and not closed, or closed too early, begins. */
  readonly brokenQuoteLines: readonly number[];
};

/**
 * Splits comma separated text (RFC 4180) into rows. A byte order mark is dropped; CRLF and CR count as line ends and
 * become LF inside quoted fields too. Rows without any text are left out. A row's line number counts the line breaks
 * inside the quoted fields before it, so it is the number a text editor shows.
 */
export function readCsv(text: string): CsvText {
  const plain = (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll(/\r\n?/g, '\n');
  const parsed = papa.parse(plain, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const brokenRows = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row ?? 0));
  const rows: CsvRow[] = [];
  const brokenQuoteLines: number[] = [];
  let line = 1;
  for (const [index, cells] of parsed.data.entries()) {
    if (brokenRows.has(index)) brokenQuoteLines.push(line);
    else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + lineBreaks(cells);
  }
  return { rows, brokenQuoteLines };
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
