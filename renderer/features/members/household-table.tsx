import type { Household } from '../../../shared/members/household.ts';
import type { HouseholdPlanCost } from '../../data/queries/use-household-plans.ts';
import { amount, count, plural } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { words } from './words.ts';

export type HouseholdRow = { readonly household: Household; readonly plan: HouseholdPlanCost | null };

export function isAboveAllowance({ plan }: HouseholdRow): boolean {
  return plan !== null && plan.planned > plan.allowance;
}

function CostCell({ row, currency }: { readonly row: HouseholdRow; readonly currency: string }) {
  const { household, plan } = row;
  if (plan === null) return words.noPlan;
  const isAbove = isAboveAllowance(row);
  const over = { text: words.costOver, value: amount(plan.planned - plan.allowance, currency) };
  const counted = { text: words.costCounted, value: amount(plan.counted, currency), kind: 'total' } as const;
  return (
    <>
      {isAbove && <Badge tone="attention">{words.overAllowance}</Badge>}{' '}
      <Explain
        what={words.whyCost(household.code)}
        title={words.costTitle}
        lines={[
          { text: words.costPlanned, value: amount(plan.planned, currency) },
          { text: words.costAllowance, value: amount(plan.allowance, currency) },
          ...(isAbove ? [over, counted] : []),
        ]}
        {...(plan.pausedDeliveries > 0 && { note: words.costPaused(plural(plan.pausedDeliveries, words.deliveries)) })}
      >
        {amount(plan.planned, currency)}
      </Explain>
    </>
  );
}

function columns(currency: string): readonly Column<HouseholdRow>[] {
  return [
    {
      key: 'household',
      header: words.household,
      cell: ({ household }) => household.code,
      sortBy: ({ household }) => household.code,
      width: '8rem',
    },
    {
      key: 'people',
      header: words.people,
      kind: 'number',
      cell: ({ household }) => count(household.people),
      sortBy: ({ household }) => household.people,
      width: '6rem',
    },
    {
      key: 'allowance',
      header: words.allowance(currency),
      kind: 'number',
      cell: ({ household }) => amount(household.allowancePerWeek, currency),
      sortBy: ({ household }) => household.allowancePerWeek,
      width: '12rem',
    },
    {
      key: 'lines',
      header: words.lines,
      kind: 'number',
      cell: ({ plan }) => count(plan?.lineCount ?? 0),
      sortBy: ({ plan }) => plan?.lineCount ?? 0,
      width: '7rem',
    },
    {
      key: 'cost',
      header: words.cost(currency),
      kind: 'number',
      cell: (row) => <CostCell row={row} currency={currency} />,
      sortBy: ({ plan }) => plan?.planned ?? null,
      width: '16rem',
    },
    {
      key: 'vote',
      header: words.vote,
      cell: ({ household }) => (household.eligible ? words.hasVote : words.hasNoVote),
      sortBy: ({ household }) => Number(household.eligible),
      width: '6rem',
    },
  ];
}

type HouseholdTableProps = {
  readonly rows: readonly HouseholdRow[];
  readonly currency: string;
  readonly onOpen: (household: Household) => void;
};

export function HouseholdTable({ rows, currency, onOpen }: HouseholdTableProps) {
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      columns={columns(currency)}
      rowKey={({ household }) => household.code}
      initialSorting={{ key: 'household', direction: 'up' }}
      rowTone={(row) => (isAboveAllowance(row) ? 'attention' : 'plain')}
      onOpen={({ household }) => onOpen(household)}
      empty={words.noneFound}
    />
  );
}
