import { rhythms } from '../plans/line-codes.ts';

/** Every how many weeks a rhythm comes; the others come once over the whole season. */
const intervals: Readonly<Record<string, number>> = { weekly: 1, '2-weekly': 2, '4-weekly': 4 };

/** How often each rhythm (by its packed number) comes in the weeks in season, counted as `demandByWeek` does. */
export function deliveriesInSeason(season: readonly boolean[]): readonly number[] {
  const first = season.indexOf(true);
  if (first === -1) return rhythms.map(() => 0);
  return rhythms.map((rhythm) => {
    const interval = intervals[rhythm];
    if (interval === undefined) return 1;
    return season.filter((isIn, week) => isIn && (week - first) % interval === 0).length;
  });
}
