import type { Season } from './product.ts';

/** Whether a product is to be had in a month (1 to 12). Null is all year; a season may run over the new year. */
export function isInSeason(season: Season | null, month: number): boolean {
  if (season === null) return true;
  const { fromMonth, toMonth } = season;
  if (fromMonth <= toMonth) return month >= fromMonth && month <= toMonth;
  return month >= fromMonth || month <= toMonth;
}
