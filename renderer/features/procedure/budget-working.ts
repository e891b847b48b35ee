import type { PlanBudget } from '../../../shared/procedure/plan-budgets.ts';
import { money } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { allowanceWords as words } from './allowance-words.ts';

/** allowance + exception - public goods = what the plan may cost. */
export function budgetWorking(budget: PlanBudget, currency: string): readonly WorkingLine[] {
  return [
    { text: words.allowance, value: money(budget.allowance, currency) },
    { text: words.workException, value: money(budget.exception, currency) },
    { text: words.workGoods, value: money(-budget.publicGoods, currency) },
    { text: words.budget, value: money(budget.budget, currency), kind: 'total' },
  ];
}
