import { parseIsoDate } from './parse-iso-date.ts';

/**
 * Whether a text is an ISO date that records can carry: of the years 1900 to 2199. Beyond are slips (27 for 2027) and
 * dates that mean "never" (9999-12-31), from which nothing can be counted on in weeks or months.
 */
export function isUsableDate(text: string): boolean {
  return parseIsoDate(text) !== null && text >= '1900-01-01' && text <= '2199-12-31';
}
