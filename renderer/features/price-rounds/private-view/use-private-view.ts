import { useMemo } from 'react';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { answerAtPrices, type HouseholdAnswer } from '../../../../shared/plans/answers/answer-at-prices.ts';
import { type OwnBasket, ownBasket } from '../../../../shared/procedure/own-basket.ts';
import type { PlanBudget } from '../../../../shared/procedure/plan-budgets.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { currentMarket } from '../../../data/current-market.ts';
import { usePlan } from '../../../data/queries/use-plan.ts';
import { useBudgets } from '../../../data/queries/use-procedure.ts';
import type { QueryState } from '../../../data/use-book-query.ts';
import type { RoundsView } from '../use-rounds-view.ts';

/** One household's basket at the prices announced last. */
export type PrivateView = {
  readonly household: string;
  readonly basket: OwnBasket;
  readonly budget: PlanBudget | null;
  readonly answer: HouseholdAnswer;
  readonly products: ReadonlyMap<number, Product>;
};

export function usePrivateView(view: RoundsView, household: string): QueryState<PrivateView> {
  const plan = usePlan(household);
  const budgets = useBudgets();
  return useMemo(() => {
    if (plan.kind !== 'ready') return plan;
    if (budgets.kind !== 'ready') return budgets;
    const { period } = view.settings;
    const { weeks } = period;
    const products = new Map(view.products.map((product) => [product.ordinal, product]));
    const lines = plan.value.filter(({ product }) => products.has(product));
    const budget = budgets.value.get(household) ?? null;
    const market = currentMarket(view.products, { lastRound: view.rounds.at(-1) ?? null, period });
    const answer = answerAtPrices({ lines, allowance: budget?.budget ?? money(0), weeks, ...market });
    const basket = ownBasket({ lines, answer, products, prices: market.prices, weeks });
    return { kind: 'ready', value: { household, basket, budget, answer, products } };
  }, [plan, budgets, view, household]);
}
