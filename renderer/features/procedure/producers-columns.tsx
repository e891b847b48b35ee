import { amount } from '../../i18n/formats.ts';
import { type ProducerRatio, votedRatio } from '../../live/producer-ratios.ts';
import { RatioBadge, RatioCell } from '../../live/ratio-cell.tsx';
import { ratioWords } from '../../live/ratio-words.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Row } from '../../ui/stack.tsx';
import styles from './procedure.module.css';
import type { ProcedureFacts } from './procedure-facts.ts';
import { producerWords as words } from './producer-words.ts';
import { VoteCell } from './vote-cell.tsx';
import { words as common } from './words.ts';

type OnOpen = (open: { readonly kind: 'inputs' | 'vote'; readonly row: ProducerRatio }) => void;

export function producerColumns(facts: ProcedureFacts, onOpen: OnOpen): readonly Column<ProducerRatio>[] {
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
      header: ratioWords.ratio,
      kind: 'number',
      cell: (row) => <RatioCell row={row} facts={facts} />,
      sortBy: ({ ratio }) => ratio?.hundredths ?? null,
    },
    { key: 'state', header: words.state, cell: RatioBadge },
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

function Tools({ row, onOpen }: { readonly row: ProducerRatio; readonly onOpen: OnOpen }) {
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
