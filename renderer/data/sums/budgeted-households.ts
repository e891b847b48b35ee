import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Household } from '../../../shared/members/household.ts';
import { type BudgetFacts, withBudgets } from '../../../shared/procedure/plan-budgets.ts';

/** The rows that budgets are made from. */
export type BudgetRows = Omit<BudgetFacts, 'weeks'>;

/**
 * The households as plans are fitted to them: with accepted exceptions, less accepted public goods. The one place where
 * both come into the desk's sums. The rows themselves keep their allowances.
 */
export function budgetedHouseholds(
  rows: BudgetRows & { readonly settings: AssemblySettings | null },
): readonly Household[] {
  const { settings, households, exceptions, publicGoods } = rows;
  return settings === null
    ? households
    : withBudgets({ households, exceptions, publicGoods, weeks: settings.period.weeks });
}
