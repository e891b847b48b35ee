import type { Household } from '../../../shared/members/household.ts';
import type { FilledHousehold } from '../../../shared/plans/fill-absent.ts';
import { fillAbsent } from '../../../shared/plans/fill-absent.ts';
import type { PlanTemplate } from '../../../shared/plans/starts/plan-template.ts';
import type { StartedPlan } from '../../../shared/plans/starts/started-plan.ts';
import { readAbsent } from '../read-absent.ts';
import { readStart, type StartSource } from '../read-start.ts';
import { rowReader } from '../row-reader.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** What there is to start a household's draft from. */
export type StartChoices = {
  readonly hasLastPlan: boolean;
  readonly hasPurchases: boolean;
  readonly templates: readonly PlanTemplate[];
};

export function useStartChoices(household: string): QueryState<StartChoices> {
  return useBookQuery(
    async (db) => ({
      hasLastPlan: (await db.rows('lastPlans').get(household)) !== undefined,
      hasPurchases: (await db.rows('purchases').get(household)) !== undefined,
      templates: await db.rows('planTemplates').toArray(),
    }),
    [household],
  );
}

/** The lines a household would begin from, each with its working. `source` must stay the same object. */
export function useStart(household: Household, source: StartSource): QueryState<StartedPlan> {
  return useBookQuery((db) => readStart(rowReader(db), household, source), [household, source]);
}

export function useTemplates(): QueryState<readonly PlanTemplate[]> {
  return useBookQuery((db) => db.rows('planTemplates').toArray());
}

/** What filling in the households without a plan would give each of them. */
export function useAbsentPreview(templateId: string | null): QueryState<readonly FilledHousehold[]> {
  return useBookQuery(async (db) => fillAbsent(await readAbsent(rowReader(db), templateId)), [templateId]);
}
