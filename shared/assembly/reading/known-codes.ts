import { stripFormulaEscape } from '../../csv/escape-formula.ts';
import { readCsv } from '../../csv/read-csv.ts';
import { nearestNames } from './nearest-name.ts';
import type { TableRow } from './read-table.ts';

/** The codes that a file may refer to, as met in the file that lists them, faulty rows included. */
export type KnownCodes = {
  readonly fault: 'unknown-product' | 'unknown-household' | 'unknown-supplier' | 'unknown-good' | 'unknown-producer';
  readonly codes: ReadonlySet<string>;
  /** Suggestions already worked out: a column full of one mistake asks for the same one again and again. */
  readonly nearest: Map<string, readonly string[]>;
};

/**
 * Gathers the codes of a table, those of faulty rows and of rows with a cell too many included, so that one fault does
 * not make others of every line that refers to it. Where a quote is broken or the column is missing nobody knows what
 * the codes are: none are returned, and nothing is checked against them.
 */
export function knownCodes(fault: KnownCodes['fault'], column: string, text: string): KnownCodes {
  const { rows, brokenQuoteLines } = readCsv(text);
  const place = rows[0]?.cells.findIndex((name) => name.trim() === column) ?? -1;
  const readable = brokenQuoteLines.length === 0 && place >= 0;
  const codes = readable ? rows.slice(1).map(({ cells }) => stripFormulaEscape(cells[place] ?? '').trim()) : [];
  return { fault, codes: new Set(codes.filter((code) => code !== '')), nearest: new Map() };
}

/** Notes a fault with the nearest known code when the code is not known. */
export function isKnown<Column extends string>(
  row: TableRow<Column>,
  column: Column,
  { fault, codes, nearest }: KnownCodes,
): boolean {
  const code = row.cell(column).trim();
  if (codes.size === 0 || codes.has(code)) return true;
  const allowed = nearest.get(code) ?? nearestNames(code, [...codes], 1);
  nearest.set(code, allowed);
  row.fault(column, fault, { allowed });
  return false;
}
