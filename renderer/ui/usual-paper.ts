import type { Paper } from './print-sheet.tsx';

/** Where the usual sheet of paper is Letter. */
const letterCurrencies: ReadonlySet<string> = new Set(['USD', 'CAD', 'MXN', 'PHP']);

/** The paper that lies in the printer where one pays in this currency (ISO 4217). */
export function usualPaper(currency: string): Paper {
  return letterCurrencies.has(currency) ? 'Letter' : 'A4';
}
