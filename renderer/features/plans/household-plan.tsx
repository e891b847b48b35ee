import { useMemo } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { answerAtPrices } from '../../../shared/plans/answers/answer-at-prices.ts';
import { useHouseholdPlans } from '../../data/queries/use-household-plans.ts';
import { type PlanEntryState, usePlanEntryState } from '../../data/queries/use-plan-entry-state.ts';
import { useBudgets } from '../../data/queries/use-procedure.ts';
import { money } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Stack } from '../../ui/stack.tsx';
import { BasketPanel } from './basket-panel.tsx';
import { LineAnswers } from './line-answers.tsx';
import { PausePanel } from './pause-panel.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanCost } from './plan-cost.tsx';
import { PlanGrid } from './plan-grid.tsx';
import { standingWords } from './standing-words.ts';
import { usePlanEntry } from './use-plan-entry.ts';
import type { PlanFacts } from './use-plan-facts.ts';

type HouseholdPlanProps = { readonly household: Household; readonly facts: PlanFacts };

/** One household's plan: how it stands, the grid to enter it, what it costs, what each line takes, when it pauses. */
export function HouseholdPlan({ household, facts }: HouseholdPlanProps) {
  const state = usePlanEntryState(household.code);
  return <LiveView state={state}>{(ready) => <Entered state={ready} household={household} facts={facts} />}</LiveView>;
}

function Entered({ state, household, facts }: HouseholdPlanProps & { readonly state: PlanEntryState }) {
  const { products, currency, weeks, market } = facts;
  const kept = state.draft?.lines ?? state.plan ?? noLines;
  const byOrdinal = useMemo(() => new Map(products.map((product) => [product.ordinal, product])), [products]);
  const lines = useMemo(() => kept.filter(({ product }) => byOrdinal.has(product)), [kept, byOrdinal]);
  const entry = usePlanEntry({ household: household.code, lines: kept, products, currency });
  const budgets = useBudgets();
  const budget = budgets.kind === 'ready' ? (budgets.value.get(household.code) ?? null) : null;
  const costs = useHouseholdPlans();
  const paused = costs.kind === 'ready' ? (costs.value.get(household.code)?.pausedDeliveries ?? 0) : 0;
  const allowance = budget?.budget ?? household.allowancePerWeek;
  const answerTo = (asked: typeof lines) => answerAtPrices({ lines: asked, allowance, weeks, ...market });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer follows from these
  const answer = useMemo(() => answerTo(lines), [lines, allowance, weeks, market]);
  const typed = answerTo(entry.lines).cost.wantedPerWeek;
  const cost = standingWords.cost(money(typed, currency), money(allowance, currency));
  return (
    <Stack>
      <PlanActions household={household} facts={facts} state={state} entry={entry} products={byOrdinal} cost={cost} />
      <PlanGrid household={household.code} products={products} currency={currency} entry={entry} />
      <PlanCost answer={answer} currency={currency} pausedDeliveries={paused} />
      <LineAnswers lines={lines} answer={answer} products={byOrdinal} />
      <BasketPanel
        question={{ lines, answer, products: byOrdinal, prices: market.prices, weeks }}
        budget={budget}
        currency={currency}
      />
      <PausePanel household={household.code} />
    </Stack>
  );
}

const noLines: PlanEntryState['plan'] & object = [];
