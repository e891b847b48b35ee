import { everyWeeks } from './every-weeks.ts';
import type { Rhythm } from './plan-line.ts';

/**
 * The part of a rhythm's quantity that falls on one week, as a numerator over `weekDenominator`: weekly all of it,
 * 2-weekly half, 4-weekly a quarter, once and by-season 1/weeks of the period. One denominator for all rhythms keeps
 * sums whole.
 */
export function weekShare(rhythm: Rhythm, weeks: number): number {
  const every = everyWeeks[rhythm];
  return every === null ? 4 : (4 / every) * weeks;
}

/** Denominator of `weekShare`. */
export function weekDenominator(weeks: number): number {
  return 4 * weeks;
}
