import type { Period } from '../calendar/weeks-of-period.ts';
import { inSeasonWeeks } from './in-season-weeks.ts';
import type { Product } from './product.ts';

export type SeasonWeeks = (ordinal: number) => readonly boolean[];

/** Which weeks of the period are in each product's season; none of those of a product that is not there. */
export function seasonWeeks(products: readonly Product[], period: Period): SeasonWeeks {
  const seasons = new Map(products.map(({ ordinal, season }) => [ordinal, inSeasonWeeks(season, period)]));
  const never: readonly boolean[] = new Array<boolean>(period.weeks).fill(false);
  return (ordinal) => seasons.get(ordinal) ?? never;
}
