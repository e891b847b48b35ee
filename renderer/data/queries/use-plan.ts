import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { unpackLines } from '../../../shared/plans/lines/unpack-lines.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The lines of one household's plan, in the order they were entered; empty when it has none. */
export function usePlan(household: string): QueryState<readonly PlanLine[]> {
  return useBookQuery(
    async (db) => {
      const plan = await db.rows('plans').get(household);
      return plan === undefined ? [] : unpackLines(new Uint8Array(plan.lines));
    },
    [household],
  );
}
