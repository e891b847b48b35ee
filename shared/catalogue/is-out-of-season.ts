import type { Period } from '../calendar/weeks-of-period.ts';
import { inSeasonWeeks } from './in-season-weeks.ts';
import type { Season } from './product.ts';

/** Whether no week of a period is in season. Such a product is left out of rounds and stocking, and named so. */
export function isOutOfSeason(season: Season | null, period: Period): boolean {
  return !inSeasonWeeks(season, period).includes(true);
}
