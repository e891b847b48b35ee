import { useState } from 'react';
import { decideProducer } from '../../data/commands/producer-input-commands.ts';
import { money } from '../../i18n/formats.ts';
import { type ProducerRatio, producerRatios, ratioText } from '../../live/producer-ratios.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { InputsDialog } from './inputs-dialog.tsx';
import type { ProcedureFacts } from './procedure-facts.ts';
import { producerWords as words } from './producer-words.ts';
import { producerColumns } from './producers-columns.tsx';
import { VoteDialog } from './vote-dialog.tsx';

type Open = { readonly kind: 'inputs' | 'vote'; readonly row: ProducerRatio } | null;

/** Every producer's benefit over its cost, its inputs, and the vote where it is below 1. */
export function ProducersSection({ facts }: { readonly facts: ProcedureFacts }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const text = (amount: number) => money(amount, facts.currency);
  const ratio = open?.row.ratio ?? null;
  return (
    <Panel title={words.title} sentence={words.sentence}>
      <DataTable
        caption={words.title}
        rows={producerRatios(facts)}
        columns={producerColumns(facts, setOpen)}
        rowKey={({ producer }) => producer}
        rowTone={({ ratio: own, vote }) => (own?.isBelowOne && vote === null ? 'attention' : 'plain')}
        empty={
          <EmptyState
            title={words.empty}
            sentence={words.emptySentence}
            action={<ScreenLink to="producers">{words.toProducers}</ScreenLink>}
          />
        }
      />
      {open?.kind === 'inputs' && <InputsDialog row={open.row} facts={facts} onClose={close} />}
      {open?.kind === 'vote' && ratio !== null && (
        <VoteDialog
          title={words.voteTitle(open.row.producer)}
          sentence={words.voteSentence(text(ratio.benefit), text(ratio.cost), ratioText(ratio.hundredths))}
          decide={(book, vote) => decideProducer(book, open.row.producer, vote)}
          onClose={close}
        />
      )}
    </Panel>
  );
}
