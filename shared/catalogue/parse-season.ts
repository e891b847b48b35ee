import { monthNames } from './month-names.ts';
import type { Season } from './product.ts';

export type ParsedSeason =
  | { readonly kind: 'ok'; readonly season: Season | null }
  | { readonly kind: 'refused'; readonly code: 'not-a-season' };

/**
 * Reads a season: two months with a dash (Jul-Oct, jul-oct, July-October, 7-10), or one (Jul). Empty means all year,
 * as null. A season may run over the new year (Nov-Feb).
 */
export function parseSeason(text: string): ParsedSeason {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'ok', season: null };
  const parts = trimmed.split(/\s*[-–]\s*/);
  const fromMonth = readMonth(parts[0] ?? '');
  const toMonth = parts.length === 1 ? fromMonth : readMonth(parts[1] ?? '');
  if (parts.length > 2 || fromMonth === null || toMonth === null) return { kind: 'refused', code: 'not-a-season' };
  return { kind: 'ok', season: { fromMonth, toMonth } };
}

/** 1 to 12 from a number or from a month's name of at least three letters. */
function readMonth(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) {
    const month = Number(text);
    return month >= 1 && month <= 12 ? month : null;
  }
  if (text.length < 3) return null;
  const place = monthNames.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return place === -1 ? null : place + 1;
}
