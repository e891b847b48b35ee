import { everyWeeks } from '../plans/lines/every-weeks.ts';
import { rhythms } from '../plans/lines/line-codes.ts';
import type { Rhythm } from '../plans/lines/plan-line.ts';

/** Where one delivery's week stands among a product's weeks in season. */
export type SeasonWeek = {
  /** Weeks since the first week in season. */
  readonly sinceFirst: number;
  /** Its place among the weeks in season, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
};

/** A week of the period as a product's season sees it; null when the product is out of season in it. */
export function seasonWeek(season: readonly boolean[], week: number): SeasonWeek | null {
  if (season[week] !== true) return null;
  const inSeason = season.flatMap((isIn, at) => (isIn ? [at] : []));
  return { sinceFirst: week - (inSeason[0] ?? week), place: inSeason.indexOf(week), count: inSeason.length };
}

/**
 * What of one line's quantity is due in that week, by the very rule of `demandByWeek`, line by line: weekly all of it,
 * 2-weekly and 4-weekly all of it in the first week in season and every second or fourth from there, once and
 * by-season an even part (whole thousandths, one more in the earlier weeks until nothing is left). Over all weeks in
 * season the parts add up to the whole.
 */
export function dueInWeek(amount: number, rhythm: Rhythm, { sinceFirst, place, count }: SeasonWeek): number {
  const every = everyWeeks[rhythm];
  if (every === null) return Math.floor((amount + count - 1 - place) / count);
  return sinceFirst % every === 0 ? amount : 0;
}

/** The same for a rhythm as it is packed. */
export function rhythmOf(code: number): Rhythm {
  const rhythm = rhythms[code];
  if (rhythm === undefined) throw new RangeError(`No rhythm is packed as ${code}`);
  return rhythm;
}
