import { monthNames } from './month-names.ts';
import type { Season } from './product.ts';

/** Writes a season for files: Jul-Oct; a single month as Jul; all year (null) as nothing. Inverse of `parseSeason`. */
export function formatSeason(season: Season | null): string {
  if (season === null) return '';
  const [from, to] = [shortName(season.fromMonth), shortName(season.toMonth)];
  return from === to ? from : `${from}-${to}`;
}

function shortName(month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${month}`);
  return name.slice(0, 3);
}
