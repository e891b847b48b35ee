import { cellText, type Sheet } from './sheet.ts';
import { sheetBuilder } from './sheet-builder.ts';
import { type DecimalMark, type Delimiter, delimiters } from './sheet-settings.ts';
import { splitCells } from './split-cells.ts';

export type Dialect = {
  readonly delimiter: Delimiter;
  readonly decimalMark: DecimalMark;
  readonly hasHeader: boolean;
};

const sampleCharacters = 100_000;
const sampleRows = 200;

/**
 * How separated text is written, from its first rows: the delimiter that gives most rows the same number of cells; a
 * decimal comma when more cells have one than a decimal point; a header when the first row has no number in it and no
 * name twice. Only a proposal: a person sees the rows and may say otherwise.
 */
export function proposeDialect(text: string): Dialect {
  const sample = wholeLines(text);
  let best = { delimiter: ',' as Delimiter, score: 0, sheet: splitSample(sample, ',') };
  for (const delimiter of delimiters) {
    const sheet = splitSample(sample, delimiter);
    const score = evenness(sheet);
    if (score > best.score) best = { delimiter, score, sheet };
  }
  return {
    delimiter: best.delimiter,
    decimalMark: proposeDecimalMark(best.sheet) ?? (best.delimiter === ';' ? 'comma' : 'point'),
    hasHeader: looksLikeHeader(best.sheet),
  };
}

/** The mark that the numbers in a sheet's texts have, or null when none tells. 1,500 and 1.500 may be either. */
export function proposeDecimalMark(sheet: Sheet): DecimalMark | null {
  let commas = 0;
  let points = 0;
  for (const { texts, numbers } of sheet.columns) {
    for (const [place, text] of texts.slice(0, sampleRows * 5).entries()) {
      if (numbers.has(place)) continue;
      const found = /^\s*[+-]?\d+(?:\.\d{3})*([.,])\d+\s*$/.exec(text);
      if (found === null || /^\s*[+-]?[1-9]\d{0,2}[.,]\d{3}\s*$/.test(text)) continue;
      if (found[1] === ',') commas += 1;
      else points += 1;
    }
  }
  if (commas === 0 && points === 0) return null;
  return commas > points ? 'comma' : 'point';
}

/** Reads the first row as any other: it is a header when it names things instead of counting them. */
export function looksLikeHeader(sheet: Sheet): boolean {
  const names = sheet.columns.map((_, column) => cellText(sheet, 0, column).trim().toLowerCase());
  const given = names.filter((name) => name !== '');
  if (given.length === 0 || given.length < names.length / 2) return false;
  return !given.some((name) => /^[+-]?[\d.,]+$/.test(name)) && new Set(given).size === given.length;
}

/** Cut at a line end, so that no row is half there. */
function wholeLines(text: string): string {
  if (text.length <= sampleCharacters) return text;
  const end = Math.max(text.lastIndexOf('\n', sampleCharacters), text.lastIndexOf('\r', sampleCharacters));
  return text.slice(0, end > 0 ? end : sampleCharacters);
}

function splitSample(sample: string, delimiter: Delimiter): Sheet {
  const builder = sheetBuilder({ hasHeader: false, extraCells: 'add-column' });
  splitCells(sample, delimiter, { builder, report: () => undefined });
  return builder.finish('');
}

/** 0 for one column; else the share of rows filled as wide as most are, and a little more for more columns. */
function evenness(sheet: Sheet): number {
  const rows = Math.min(sheet.rowCount, sampleRows);
  if (sheet.columns.length < 2 || rows === 0) return 0;
  const widths = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) {
    let width = sheet.columns.length;
    while (width > 1 && cellText(sheet, row, width - 1) === '') width -= 1;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  let most = { width: 1, count: 0 };
  for (const [width, count] of widths)
    if (count > most.count || (count === most.count && width > most.width)) most = { width, count };
  const share = [...widths].reduce((sum, [width, count]) => (width > 1 ? sum + count : sum), 0) / rows;
  const faulty = sheet.faults.length / (sheet.faults.length + rows);
  return share * (1 - faulty) * (most.count / rows + 1) + Math.min(most.width, 20) / 1000;
}
