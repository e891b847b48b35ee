import { list, month, plural } from '../../i18n/formats.ts';
import { marketWords as words } from './reason-words.ts';
import type { RoundRow } from './round-rows.ts';

/** Where and in which month a row's market price was seen; null without one, and when it was corrected since. */
export function marketSeen(row: RoundRow): { readonly source: string; readonly month: string } | null {
  const seen = row.of.marketPrice;
  if (row.marketPrice === null || seen === null || seen.price !== row.marketPrice) return null;
  return { source: seen.source, month: monthOf(seen.date) };
}

/** More sources than this are counted. */
const mostSources = 2;

/** Where all these market prices were seen, in one line for the wall: "Market: BLS, Aug 2022". */
export function marketLine(rows: readonly RoundRow[]): string | null {
  const seen = rows.flatMap((row) => (marketSeen(row) === null ? [] : [row.of.marketPrice]));
  const dates = seen.flatMap((price) => (price === null ? [] : [price.date])).sort();
  const [first, last] = [dates.at(0), dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const names = [...new Set(seen.flatMap((price) => (price === null ? [] : [nameOf(price.source)])))];
  const from = names.length > mostSources ? plural(names.length, words.sources) : list(names);
  const [early, late] = [monthOf(first), monthOf(last)];
  return words.line(from, early === late ? early : words.span(early, late));
}

/** "BLS" of "BLS APU0000708111": who published the price, without the number of its series. */
function nameOf(source: string): string {
  const [...parts] = source.trim().split(/\s+/);
  return parts.length > 1 && /\d/.test(parts.at(-1) ?? '') ? parts.slice(0, -1).join(' ') : source.trim();
}

function monthOf(isoDate: string): string {
  return words.month(month(Number(isoDate.slice(5, 7))), isoDate.slice(0, 4));
}
