import { useMemo } from 'react';
import { plural } from '../../../i18n/formats.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-columns.ts';
import { ScreenLink, usePlace } from '../../../ui/screen-link.tsx';
import { Hidden, Row } from '../../../ui/stack.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { words as privately } from '../private-view/private-words.ts';
import type { RoundActions } from '../use-round-actions.ts';
import type { AnswerRow } from './answer-rows.ts';
import { words } from './session-words.ts';

type AnswerActions = Pick<RoundActions, 'answerAsPlanned' | 'takeBackAnswer'>;

type AnswerTableProps = { readonly rows: readonly AnswerRow[]; readonly actions: AnswerActions };

/** Who has answered the announced prices, never what; a household's plan opens from its number. */
export function AnswerTable({ rows, actions }: AnswerTableProps) {
  const { goTo } = usePlace();
  const columns = useMemo(() => answerColumns(actions), [actions]);
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

function answerColumns(actions: AnswerActions): readonly Column<AnswerRow>[] {
  return [
    {
      key: 'household',
      header: words.household,
      cell: ({ household }) => household.code,
      sortBy: ({ household }) => household.code,
      width: '10rem',
    },
    {
      key: 'answer',
      header: words.answer,
      cell: ({ answer }) => <Badge tone={tones[answer]}>{words.answerKinds[answer]}</Badge>,
      sortBy: ({ answer }) => words.answerKinds[answer],
      width: '14rem',
    },
    { key: 'came', header: words.came, cell: (row) => <Came row={row} />, sortBy: cameText, width: '18rem' },
    { key: 'basket', header: privately.show, cell: (row) => <BasketLink row={row} />, width: '7rem' },
    { key: 'tools', header: words.mark, cell: (row) => <MarkButton row={row} actions={actions} />, width: '10rem' },
  ];
}

function cameText({ came }: AnswerRow): string | null {
  return came.length === 0 ? null : came.map((kind) => words.cameKinds[kind]).join(' ');
}

function Came({ row: { came, pausedDeliveries } }: { readonly row: AnswerRow }) {
  return (
    <Row>
      {came.map((kind) => (
        <Badge key={kind} tone={kind === 'filled-in' ? 'neutral' : 'info'}>
          {words.cameKinds[kind]}
        </Badge>
      ))}
      {pausedDeliveries > 0 && <span>{words.paused(plural(pausedDeliveries, words.deliveries))}</span>}
    </Row>
  );
}

function BasketLink({ row: { household, answer } }: { readonly row: AnswerRow }) {
  const { code } = household;
  if (answer === 'no-plan') return null;
  return (
    <ScreenLink to={`rounds/household/${encodeURIComponent(code)}`}>
      {privately.show}
      <Hidden>{privately.showOf(code)}</Hidden>
    </ScreenLink>
  );
}

type MarkProps = { readonly row: AnswerRow; readonly actions: AnswerActions };

function MarkButton({ row: { household, answer }, actions }: MarkProps) {
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
