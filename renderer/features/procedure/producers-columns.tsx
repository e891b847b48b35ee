import { amount } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './procedure.module.css';
import type { ProcedureFacts } from './procedure-facts.ts';
import { type ProducerRow, ratioText, ratioWorking, votedRatio } from './producer-row.ts';
import { producerWords as words } from './producer-words.ts';
import { VoteCell } from './vote-cell.tsx';
import { words as common } from './words.ts';

type OnOpen = (open: { readonly kind: 'inputs' | 'vote'; readonly row: ProducerRow }) => void;

export function producerColumns(facts: ProcedureFacts, onOpen: OnOpen): readonly Column<ProducerRow>[] {
  const text = (value: number | undefined) => (value === undefined ? common.none : amount(value, facts.currency));
  return [
    {
      key: 'producer',
      header: common.producer,
      cell: ({ producer }) => producer,
      sortBy: ({ producer }) => producer,
    },
    { key: 'benefit', header: words.benefit, kind: 'number', cell: ({ ratio }) => text(ratio?.benefit) },
    { key: 'cost', header: words.cost, kind: 'number', cell: ({ ratio }) => text(ratio?.cost) },
    {
      key: 'ratio',
      header: words.ratio,
      kind: 'number',
      cell: ({ producer, ratio }) =>
        ratio !== null && (
          <Explain
            what={ratioText(ratio.hundredths)}
            title={words.workTitle(producer)}
            lines={ratioWorking(ratio, facts)}
            note={words.workNote}
          >
            {ratioText(ratio.hundredths)}
          </Explain>
        ),
      sortBy: ({ ratio }) => ratio?.hundredths ?? null,
    },
    { key: 'state', header: words.state, cell: StateBadge },
    {
      key: 'vote',
      header: common.vote,
      cell: ({ vote }) =>
        vote !== null && (
          <>
            <VoteCell decision={vote.decision} />
            <span className={styles['second']}>{words.votedAt(votedRatio(vote))}</span>
          </>
        ),
    },
    { key: 'tools', header: common.tools, cell: (row) => <Tools row={row} onOpen={onOpen} /> },
  ];
}

function StateBadge({ ratio }: ProducerRow) {
  if (ratio === null) return <Badge>{words.noInputs}</Badge>;
  return ratio.isBelowOne ? (
    <Badge tone="attention">{words.below}</Badge>
  ) : (
    <Badge tone="success">{words.covers}</Badge>
  );
}

function Tools({ row, onOpen }: { readonly row: ProducerRow; readonly onOpen: OnOpen }) {
  return (
    <Row>
      <Button size="small" aria-label={words.inputsOf(row.producer)} onClick={() => onOpen({ kind: 'inputs', row })}>
        {words.inputs}
      </Button>
      {row.ratio?.isBelowOne && (
        <Button size="small" aria-label={common.voteOn(row.producer)} onClick={() => onOpen({ kind: 'vote', row })}>
          {common.voteButton}
        </Button>
      )}
    </Row>
  );
}
