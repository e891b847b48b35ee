import type { PlanStanding } from '../../../shared/plans/plan-standing.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** How a household's plan stands; null while it was neither handed in here nor paused. */
export function useStanding(household: string): QueryState<PlanStanding | null> {
  return useBookQuery(async (db) => (await db.rows('planStandings').get(household)) ?? null, [household]);
}
