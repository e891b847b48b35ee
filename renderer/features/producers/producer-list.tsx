import { type ReactNode, useMemo } from 'react';
import type { ProducerVote } from '../../../shared/procedure/producer-inputs.ts';
import { count } from '../../i18n/formats.ts';
import { type RatioFacts, votedRatio } from '../../live/producer-ratios.ts';
import { RatioBadge, RatioCell } from '../../live/ratio-cell.tsx';
import { ratioWords } from '../../live/ratio-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { producerPath } from './place-of.ts';
import type { ProducerSupply } from './supply-overview.ts';
import { words } from './words.ts';

const offerColumns: readonly Column<ProducerSupply>[] = [
  { key: 'producer', header: words.producer, cell: (row) => row.producer, sortBy: (row) => row.producer },
  {
    key: 'products',
    header: words.offers,
    cell: (row) => row.products.join(', '),
    sortBy: (row) => row.products.length,
  },
  { key: 'steps', header: words.steps, kind: 'number', cell: (row) => count(row.steps), sortBy: (row) => row.steps },
];

/** Benefit over cost with its working; below 1 the vote, or the way to it. */
function ratioColumns(facts: RatioFacts): readonly Column<ProducerSupply>[] {
  return [
    {
      key: 'ratio',
      header: ratioWords.ratio,
      kind: 'number',
      cell: ({ ratio }) => <RatioCell row={ratio} facts={facts} />,
      sortBy: ({ ratio }) => ratio.ratio?.hundredths ?? null,
    },
    { key: 'vote', header: words.vote, cell: VoteCell },
  ];
}

function VoteCell({ ratio: { producer, ratio, vote } }: ProducerSupply) {
  const isOpen = ratio?.isBelowOne === true && vote === null;
  return (
    <>
      {vote === null ? <RatioBadge ratio={ratio} /> : <VoteText vote={vote} />}{' '}
      {(isOpen || ratio === null) && (
        <ScreenLink to="procedure/producers">{isOpen ? words.toVote(producer) : words.toInputs(producer)}</ScreenLink>
      )}
    </>
  );
}

function VoteText({ vote }: { readonly vote: ProducerVote }) {
  const { outcome, why } = vote.decision;
  return (
    <>
      <Badge tone={outcome === 'accepted' ? 'success' : 'refusal'}>{words.outcomes[outcome]}</Badge>{' '}
      {words.votedAt(votedRatio(vote), why)}
    </>
  );
}

type ProducerListProps = {
  readonly rows: readonly ProducerSupply[];
  readonly facts: RatioFacts;
  readonly add: ReactNode;
};

/** Every producer with what it offers; `add` is the way to the first one. */
export function ProducerList({ rows, facts, add }: ProducerListProps) {
  const { goTo } = usePlace();
  const columns = useMemo(() => [...offerColumns, ...ratioColumns(facts)], [facts]);
  return (
    <DataTable
      caption={words.producers}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.producer}
      onOpen={(row) => goTo(producerPath(row.producer))}
      empty={<EmptyState title={words.emptyProducers} sentence={words.emptyProducersSentence} action={add} />}
    />
  );
}
