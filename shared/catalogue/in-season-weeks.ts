import { addDays } from '../calendar/add-days.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { monthOf } from '../calendar/month-of.ts';
import type { Period } from '../calendar/weeks-of-period.ts';
import { isInSeason } from './is-in-season.ts';
import type { Season } from './product.ts';

/**
 * For each week of a period whether a product is to be had in it: whether the month that holds most of the week's
 * days (that of its fourth) belongs to the season. Null is all year.
 */
export function inSeasonWeeks(season: Season | null, { from, weeks }: Period): readonly boolean[] {
  const start = isoDay(from);
  return Array.from({ length: weeks }, (_, week) => {
    return isInSeason(season, monthOf(addDays(start, 7 * week + 3)));
  });
}
