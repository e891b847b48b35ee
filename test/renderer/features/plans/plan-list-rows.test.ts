import { expect, test } from 'vitest';
import type { HouseholdPlanCost } from '../../../../renderer/data/queries/use-household-plans.ts';
import type { PlanState } from '../../../../renderer/data/queries/use-plan-states.ts';
import { passesFilter, planFilters, planListRows } from '../../../../renderer/features/plans/plan-list-rows.ts';
import { household } from '../../data/test-book.ts';

const state = (status: PlanState['status'], hasDraft = false): PlanState => ({ status, hasDraft, standing: null });

test('a household without plan and draft stands there all the same', () => {
  const states = new Map([['H2', state('late', true)]]);
  const costs = new Map([['H2', { lineCount: 3, planned: 900, counted: 900 } as HouseholdPlanCost]]);
  const rows = planListRows({ households: [household('H1'), household('H2')], states, costs, budgets: new Map() });
  expect(rows.map(({ status, hasDraft, cost }) => [status, hasDraft, cost?.planned ?? null])).toEqual([
    ['none', false, null],
    ['late', true, 900],
  ]);
});

test.each([
  ['submitted', ['all', 'handed-in']],
  ['imported', ['all', 'handed-in']],
  ['late', ['all', 'late']],
  ['absent', ['all', 'absent']],
  ['none', ['all', 'none']],
] as const)('a plan that is %s is found under %s', (status, found) => {
  expect(planFilters.filter((filter) => passesFilter(state(status), filter))).toEqual(found);
  expect(passesFilter(state(status, true), 'draft')).toBe(true);
});
