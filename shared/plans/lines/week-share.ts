import type { Rhythm } from './plan-line.ts';

/**
 * The part of a rhythm's quantity that falls on one week, as a numerator over `weekDenominator`: weekly all of it,
 * 2-weekly half, 4-weekly a quarter, once and by-season 1/weeks of the period. One denominator for all rhythms keeps sums whole.
 */
export function weekShare(rhythm: Rhythm, weeks: number): number {
  switch (rhythm) {
    case 'weekly':
      return 4 * weeks;
    case '2-weekly':
      return 2 * weeks;
    case '4-weekly':
      return weeks;
    case 'once':
    case 'by-season':
      return 4;
  }
}

/** Denominator of `weekShare`. */
export function weekDenominator(weeks: number): number {
  return 4 * weeks;
}
