import type { PlanBudget } from '../../shared/procedure/plan-budgets.ts';
import { money } from '../i18n/formats.ts';
import type { WorkingLine } from '../ui/explain.tsx';
import { budgetWords as words } from './budget-words.ts';

/** allowance + exception - public goods = what the plan may cost. */
export function budgetWorking(budget: PlanBudget, currency: string): readonly WorkingLine[] {
  return [
    { text: words.allowance, value: money(budget.allowance, currency) },
    { text: words.exception, value: money(budget.exception, currency) },
    { text: words.goods, value: money(-budget.publicGoods, currency) },
    { text: words.budget, value: money(budget.budget, currency), kind: 'total' },
  ];
}
