import { useMemo, useState } from 'react';
import { type HouseholdPlanCost, useHouseholdPlans } from '../../data/queries/use-household-plans.ts';
import { usePlanStates } from '../../data/queries/use-plan-states.ts';
import { useBudgets } from '../../data/queries/use-procedure.ts';
import { count, money, plural } from '../../i18n/formats.ts';
import { budgetWords } from '../../live/budget-words.ts';
import { budgetWorking } from '../../live/budget-working.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { listWords as words } from './list-words.ts';
import { type PlanFilter, type PlanListRow, passesFilter, planFilters, planListRows } from './plan-list-rows.ts';
import { standingWords } from './standing-words.ts';
import type { PlanFacts } from './use-plan-facts.ts';

/** Every household and how its plan stands; a row opens the plan. */
export function PlanList({ facts }: { readonly facts: PlanFacts }) {
  const states = usePlanStates();
  const costs = useHouseholdPlans();
  const budgets = useBudgets();
  return (
    <LiveView state={states}>
      {(ready) => (
        <Listed
          rows={planListRows({
            households: facts.households,
            states: ready,
            costs: costs.kind === 'ready' ? costs.value : new Map(),
            budgets: budgets.kind === 'ready' ? budgets.value : new Map(),
          })}
          currency={facts.currency}
        />
      )}
    </LiveView>
  );
}

function Listed({ rows, currency }: { readonly rows: readonly PlanListRow[]; readonly currency: string }) {
  const { goTo } = usePlace();
  const [filter, setFilter] = useState<PlanFilter>('all');
  const columns = useMemo(() => listColumns(currency), [currency]);
  const choices = planFilters.map((value) => {
    const passing = rows.filter((row) => passesFilter(row, value)).length;
    return { value, label: words.filter(words.filters[value], count(passing)) };
  });
  return (
    <Stack>
      <FieldGrid>
        <Select label={words.show} choices={choices} value={filter} onValueChange={setFilter} />
      </FieldGrid>
      <DataTable
        caption={words.caption}
        rows={rows.filter((row) => passesFilter(row, filter))}
        rowKey={({ household }) => household.code}
        rowTone={(row) => (needsAttention(row) ? 'attention' : 'plain')}
        onOpen={({ household }) => goTo(`plans/${encodeURIComponent(household.code)}`)}
        columns={columns}
        empty={<EmptyState title={words.noneOfThese} sentence={words.noneOfTheseSentence} />}
      />
    </Stack>
  );
}

function needsAttention({ status, hasDraft, cost }: PlanListRow): boolean {
  return status === 'late' || (hasDraft && status === 'none') || (cost !== null && cost.planned > cost.allowance);
}

function CostCell({ cost, currency }: { readonly cost: HouseholdPlanCost; readonly currency: string }) {
  const text = money(cost.planned, currency);
  return (
    <>
      {cost.planned > cost.allowance && <Badge tone="attention">{words.aboveAllowance}</Badge>}{' '}
      {cost.pausedDeliveries === 0 ? text : <PausedCost cost={cost} currency={currency} />}
    </>
  );
}

/** The budget that counts; where it is not the allowance itself, why. */
function BudgetCell({
  row: { household, budget },
  currency,
}: {
  readonly row: PlanListRow;
  readonly currency: string;
}) {
  if (budget === null || budget.budget === budget.allowance) return money(household.allowancePerWeek, currency);
  const text = money(budget.budget, currency);
  return (
    <Explain
      what={budgetWords.what(text, household.code)}
      title={budgetWords.title(household.code)}
      lines={budgetWorking(budget, currency)}
    >
      {text}
    </Explain>
  );
}

/** A cost that pauses have made less, and why. */
function PausedCost({ cost, currency }: { readonly cost: HouseholdPlanCost; readonly currency: string }) {
  const text = money(cost.planned, currency);
  return (
    <Explain
      what={text}
      title={words.averageTitle}
      lines={[
        { text: words.averageCost, value: text },
        { text: words.averageBudget, value: money(cost.allowance, currency) },
      ]}
      note={words.averageNote(plural(cost.pausedDeliveries, words.deliveries))}
    >
      {text}
    </Explain>
  );
}

function listColumns(currency: string): readonly Column<PlanListRow>[] {
  const stateOf = ({ status, hasDraft }: PlanListRow) => standingWords.badges[status] + (hasDraft ? words.draft : '');
  return [
    {
      key: 'household',
      header: words.household,
      cell: ({ household }) => household.code,
      sortBy: ({ household }) => household.code,
      width: '8rem',
    },
    { key: 'state', header: words.state, cell: stateOf, sortBy: stateOf },
    {
      key: 'turn',
      header: words.turn,
      kind: 'number',
      cell: ({ standing }) => (standing === null ? '' : count(standing.turn)),
      sortBy: ({ standing }) => standing?.turn ?? null,
    },
    { key: 'people', header: words.people, kind: 'number', cell: ({ household }) => count(household.people) },
    {
      key: 'lines',
      header: words.lines,
      kind: 'number',
      cell: ({ cost }) => (cost === null ? '' : count(cost.lineCount)),
    },
    {
      key: 'cost',
      header: words.cost,
      kind: 'number',
      cell: ({ cost }) => (cost === null ? '' : <CostCell cost={cost} currency={currency} />),
      sortBy: ({ cost }) => cost?.planned ?? null,
    },
    {
      key: 'allowance',
      header: words.allowance,
      kind: 'number',
      cell: (row) => <BudgetCell row={row} currency={currency} />,
      sortBy: ({ budget }) => budget?.budget ?? null,
    },
  ];
}
