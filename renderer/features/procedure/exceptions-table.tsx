import type { AllowanceException } from '../../../shared/members/allowance-exception.ts';
import type { PlanBudget } from '../../../shared/procedure/plan-budgets.ts';
import type { HouseholdPlanCost } from '../../data/queries/use-household-plans.ts';
import { amount, money } from '../../i18n/formats.ts';
import { budgetWords } from '../../live/budget-words.ts';
import { budgetWorking } from '../../live/budget-working.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { allowanceWords as words } from './allowance-words.ts';
import { VoteCell } from './vote-cell.tsx';
import { words as common } from './words.ts';

export type ExceptionRow = {
  readonly exception: AllowanceException;
  readonly budget: PlanBudget | null;
  readonly plan: HouseholdPlanCost | null;
};

type ExceptionsTableProps = {
  readonly rows: readonly ExceptionRow[];
  readonly currency: string;
  readonly onVote: (exception: AllowanceException) => void;
  readonly onWithdraw: (household: string) => void;
};

export function ExceptionsTable(props: ExceptionsTableProps) {
  const { rows } = props;
  return (
    <>
      {rows.length > 0 && <p>{common.notForProjector}</p>}
      <DataTable
        caption={words.exceptions}
        rows={rows}
        columns={exceptionColumns(props)}
        rowKey={({ exception }) => exception.household}
        empty={<EmptyState title={words.noExceptions} sentence={words.noExceptionsSentence} />}
      />
    </>
  );
}

function exceptionColumns({ currency, onVote, onWithdraw }: ExceptionsTableProps): readonly Column<ExceptionRow>[] {
  const text = (value: number | undefined) => (value === undefined ? common.none : amount(value, currency));
  return [
    { key: 'household', header: common.household, cell: ({ exception }) => exception.household },
    { key: 'plan', header: words.plan, kind: 'number', cell: ({ plan }) => text(plan?.planned) },
    { key: 'allowance', header: words.allowance, kind: 'number', cell: ({ budget }) => text(budget?.allowance) },
    { key: 'asked', header: words.asked, kind: 'number', cell: ({ exception }) => text(exception.amountPerWeek) },
    {
      key: 'budget',
      header: words.budget,
      kind: 'number',
      cell: ({ budget }) =>
        budget !== null && (
          <Explain
            what={money(budget.budget, currency)}
            title={budgetWords.title(budget.household)}
            lines={budgetWorking(budget, currency)}
          >
            {text(budget.budget)}
          </Explain>
        ),
    },
    { key: 'reason', header: common.reason, cell: ({ exception }) => exception.reason },
    { key: 'vote', header: common.vote, cell: ({ exception }) => <VoteCell decision={exception.decision} /> },
    {
      key: 'tools',
      header: common.tools,
      cell: ({ exception }) => (
        <Row>
          {exception.decision === null && (
            <Button
              size="small"
              aria-label={common.voteOn(words.voteTitle(exception.household))}
              onClick={() => onVote(exception)}
            >
              {common.voteButton}
            </Button>
          )}
          <Button
            size="small"
            aria-label={words.withdrawOf(exception.household)}
            onClick={() => onWithdraw(exception.household)}
          >
            {words.withdraw}
          </Button>
        </Row>
      ),
    },
  ];
}
