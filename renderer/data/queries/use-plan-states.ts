import type { PlanStanding } from '../../../shared/plans/plan-standing.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** How a household's plan stands, for a list: `imported` has no standing yet, `none` no plan. */
export type PlanState = {
  readonly status: PlanStanding['status'] | 'imported' | 'none';
  readonly hasDraft: boolean;
  readonly standing: PlanStanding | null;
};

/** By household number; a household that is not in it has neither plan nor draft. */
export function usePlanStates(): QueryState<ReadonlyMap<string, PlanState>> {
  return useBookQuery(async (db) => {
    const plans = new Set(await db.rows('plans').toCollection().primaryKeys());
    const drafts = new Set(await db.rows('drafts').toCollection().primaryKeys());
    const all = await db.rows('planStandings').toArray();
    const standings = new Map(all.map((standing) => [standing.household, standing]));
    const codes = new Set([...plans, ...drafts, ...standings.keys()]);
    return new Map(
      [...codes].map((code) => {
        const standing = standings.get(code) ?? null;
        const status = plans.has(code) ? (standing?.status ?? 'imported') : 'none';
        return [code, { status, hasDraft: drafts.has(code), standing }] as const;
      }),
    );
  });
}
