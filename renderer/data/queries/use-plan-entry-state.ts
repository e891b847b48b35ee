import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { unpackLines } from '../../../shared/plans/lines/unpack-lines.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import type { PlanOrigin, PlanStanding } from '../../../shared/plans/plan-standing.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** A household's plan as it is being entered: the draft, the plan that counts, and how that stands. */
export type PlanEntryState = {
  /** Null: nothing was handed in or filled in. */
  readonly plan: readonly PlanLine[] | null;
  readonly draft: { readonly lines: readonly PlanLine[]; readonly origin: PlanOrigin; readonly savedAt: string } | null;
  readonly standing: PlanStanding | null;
};

export function usePlanEntryState(household: string): QueryState<PlanEntryState> {
  return useBookQuery(
    async (db) => {
      const plan = await db.rows('plans').get(household);
      const draft = await db.rows('drafts').get(household);
      const standing = await db.rows('planStandings').get(household);
      return {
        plan: plan === undefined ? null : unpackLines(new Uint8Array(plan.lines)),
        draft: draft === undefined ? null : { ...draft, lines: planLines(draft) },
        standing: standing ?? null,
      };
    },
    [household],
  );
}
