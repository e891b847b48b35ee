import type { Household } from '../../../shared/members/household.ts';
import type { PlanBudget } from '../../../shared/procedure/plan-budgets.ts';
import type { HouseholdPlanCost } from '../../data/queries/use-household-plans.ts';
import type { PlanState } from '../../data/queries/use-plan-states.ts';

export type PlanListRow = PlanState & {
  readonly household: Household;
  readonly cost: HouseholdPlanCost | null;
  /** What the plan may cost, with exceptions and public goods; null while it is being read. */
  readonly budget: PlanBudget | null;
};

export const planFilters = ['all', 'handed-in', 'late', 'draft', 'absent', 'none'] as const;
export type PlanFilter = (typeof planFilters)[number];

const nothing: PlanState = { status: 'none', hasDraft: false, standing: null };

type Listed = {
  readonly households: readonly Household[];
  readonly states: ReadonlyMap<string, PlanState>;
  readonly costs: ReadonlyMap<string, HouseholdPlanCost>;
  readonly budgets: ReadonlyMap<string, PlanBudget>;
};

export function planListRows({ households, states, costs, budgets }: Listed): readonly PlanListRow[] {
  return households.map((household) => ({
    household,
    cost: costs.get(household.code) ?? null,
    budget: budgets.get(household.code) ?? null,
    ...(states.get(household.code) ?? nothing),
  }));
}

/** A late plan was handed in as well, but has a filter of its own: together they are all that was handed in. */
export function passesFilter({ status, hasDraft }: PlanState, filter: PlanFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'handed-in':
      return status === 'submitted' || status === 'imported';
    case 'draft':
      return hasDraft;
    case 'late':
    case 'absent':
    case 'none':
      return status === filter;
  }
}
