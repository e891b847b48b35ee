import { useMemo } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { answerAtPrices } from '../../../shared/plans/answer-at-prices.ts';
import type { PlanLine } from '../../../shared/plans/plan-line.ts';
import { usePlan } from '../../data/queries/use-plan.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LineAnswers } from './line-answers.tsx';
import { PausePanel } from './pause-panel.tsx';
import { PlanCost } from './plan-cost.tsx';
import { PlanGrid } from './plan-grid.tsx';
import type { PlanFacts } from './use-plan-facts.ts';

type HouseholdPlanProps = { readonly household: Household; readonly facts: PlanFacts };

/** One household's plan: the grid to enter it, what it costs against the allowance, what each line takes. */
export function HouseholdPlan({ household, facts }: HouseholdPlanProps) {
  const plan = usePlan(household.code);
  return <LiveView state={plan}>{(lines) => <Entered lines={lines} household={household} facts={facts} />}</LiveView>;
}

function Entered({ lines, household, facts }: HouseholdPlanProps & { readonly lines: readonly PlanLine[] }) {
  const { products, currency, weeks, market } = facts;
  const answer = useMemo(
    () => answerAtPrices({ lines, allowance: household.allowancePerWeek, weeks, ...market }),
    [lines, household, weeks, market],
  );
  const byOrdinal = useMemo(() => new Map(products.map((product) => [product.ordinal, product])), [products]);
  return (
    <Stack>
      <PlanCost answer={answer} currency={currency} />
      <PlanGrid household={household.code} lines={lines} products={products} currency={currency} />
      <LineAnswers lines={lines} answer={answer} products={byOrdinal} />
      <PausePanel household={household.code} />
    </Stack>
  );
}
