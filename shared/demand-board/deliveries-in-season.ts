import { rhythms } from '../plans/lines/line-codes.ts';

/** Every how many weeks a rhythm comes; the others are spread over the whole season. */
const intervals: Readonly<Record<string, number>> = { weekly: 1, '2-weekly': 2, '4-weekly': 4 };

const never: readonly boolean[] = [];

/**
 * How often each rhythm (by its packed number) is delivered in the weeks in season, counted as `demandByWeek` does, less
 * the weeks in which a household pauses. What is spread counts as the part of it that is delivered, a fraction.
 */
export function deliveriesInSeason(season: readonly boolean[], paused = never): readonly number[] {
  const first = season.indexOf(true);
  if (first === -1) return rhythms.map(() => 0);
  const delivered = season.map((isIn, week) => isIn && paused[week] !== true);
  const spread = delivered.filter(Boolean).length / season.filter(Boolean).length;
  return rhythms.map((rhythm) => {
    const interval = intervals[rhythm];
    if (interval === undefined) return spread;
    return delivered.filter((isDelivered, week) => isDelivered && (week - first) % interval === 0).length;
  });
}
