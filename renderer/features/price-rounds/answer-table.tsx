import { useMemo } from 'react';
import { amount, plural } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { AnswerRow } from './answer-rows.ts';
import type { RoundActions } from './use-round-actions.ts';
import { words } from './words.ts';

type AnswerActions = Pick<RoundActions, 'answerAsPlanned' | 'takeBackAnswer'>;

type AnswerTableProps = {
  readonly rows: readonly AnswerRow[];
  readonly currency: string;
  readonly actions: AnswerActions;
};

/** Who has answered the announced prices; a household's plan opens from its number. */
export function AnswerTable({ rows, currency, actions }: AnswerTableProps) {
  const { goTo } = usePlace();
  const columns = useMemo(() => answerColumns(currency, actions), [currency, actions]);
  return (
    <DataTable
      caption={words.answers}
      rows={rows}
      columns={columns}
      rowKey={({ household }) => household.code}
      onOpen={({ household }) => goTo(`plans/${encodeURIComponent(household.code)}`)}
      empty={<EmptyState title={words.noHousehold} sentence={words.noHouseholdSentence} />}
    />
  );
}

const tones = {
  confirmed: 'success',
  revised: 'info',
  declared: 'neutral',
  waiting: 'attention',
  'no-plan': 'neutral',
} as const;

function answerColumns(currency: string, actions: AnswerActions): readonly Column<AnswerRow>[] {
  return [
    {
      key: 'household',
      header: words.household,
      cell: ({ household }) => household.code,
      sortBy: ({ household }) => household.code,
      width: '9rem',
    },
    {
      key: 'answer',
      header: words.answer,
      cell: ({ answer }) => <Badge tone={tones[answer]}>{words.answerKinds[answer]}</Badge>,
      sortBy: ({ answer }) => words.answerKinds[answer],
      width: '10rem',
    },
    {
      key: 'cost',
      header: words.cost,
      kind: 'number',
      cell: ({ plan }) => (plan === null ? words.nothing : amount(plan.planned, currency)),
      sortBy: ({ plan }) => plan?.planned ?? null,
      width: '9rem',
    },
    {
      key: 'allowance',
      header: words.allowance,
      kind: 'number',
      cell: (row) => amount(allowanceOf(row), currency),
      sortBy: allowanceOf,
      width: '9rem',
    },
    { key: 'standing', header: words.standing, cell: (row) => allowanceWord(row), width: '12rem' },
    { key: 'tools', header: words.mark, cell: (row) => <MarkButton row={row} actions={actions} />, width: '10rem' },
  ];
}

/** As counted: an average over the period where deliveries are paused, as the cost beside it is. */
function allowanceOf({ plan, household }: AnswerRow): number {
  return plan?.allowance ?? household.allowancePerWeek;
}

function allowanceWord({ plan }: AnswerRow): string {
  if (plan === null) return '';
  const word = plan.planned <= plan.allowance ? words.withinAllowance : words.aboveAllowance;
  return plan.pausedDeliveries === 0 ? word : words.andPaused(word, plural(plan.pausedDeliveries, words.deliveries));
}

function MarkButton({
  row: { household, answer },
  actions,
}: {
  readonly row: AnswerRow;
  readonly actions: AnswerActions;
}) {
  const { code } = household;
  if (answer === 'no-plan') return null;
  if (answer === 'waiting') {
    return (
      <Button size="small" aria-label={words.markAsPlannedOf(code)} onClick={() => void actions.answerAsPlanned(code)}>
        {words.markAsPlanned}
      </Button>
    );
  }
  return (
    <Button
      size="small"
      tone="quiet"
      aria-label={words.takeBackAnswerOf(code)}
      onClick={() => void actions.takeBackAnswer(code)}
    >
      {words.takeBackAnswer}
    </Button>
  );
}
