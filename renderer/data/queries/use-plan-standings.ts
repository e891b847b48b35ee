import type { PlanStanding } from '../../../shared/plans/plan-standing.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** How every plan was handed in, in the order of households; one that came with a folder has none. */
export function usePlanStandings(): QueryState<readonly PlanStanding[]> {
  return useBookQuery((db) => db.rows('planStandings').toArray());
}
