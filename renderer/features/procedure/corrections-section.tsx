import { useState } from 'react';
import type { Correction } from '../../../shared/procedure/correction.ts';
import { date } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CorrectionDialog } from './correction-dialog.tsx';
import { correctionText } from './correction-text.ts';
import { correctionWords as words } from './correction-words.ts';
import { EffectsPanel } from './effects-panel.tsx';
import styles from './procedure.module.css';
import type { ProcedureFacts } from './procedure-facts.ts';
import { words as common } from './words.ts';

/** The log of corrections, and what they do to demand from their weeks on. */
export function CorrectionsSection({ facts }: { readonly facts: ProcedureFacts }) {
  const [adding, setAdding] = useState(false);
  return (
    <Stack>
      <Panel
        title={words.title}
        sentence={words.sentence}
        actions={
          <Button tone="primary" disabled={!facts.areRoundsOver} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        }
      >
        {!facts.areRoundsOver && (
          <Notice tone="info" title={words.notYet} actions={<ScreenLink to="rounds">{words.toRounds}</ScreenLink>} />
        )}
        {facts.corrections.length > 0 && <p>{common.notForProjector}</p>}
        <DataTable
          caption={words.title}
          rows={facts.corrections}
          columns={logColumns(facts)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.empty} sentence={words.emptySentence} />}
        />
      </Panel>
      {facts.corrections.length > 0 && <EffectsPanel facts={facts} />}
      {adding && <CorrectionDialog facts={facts} onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function logColumns(facts: ProcedureFacts): readonly Column<Correction>[] {
  return [
    { key: 'from', header: words.from, cell: ({ fromDate }) => date(fromDate), sortBy: ({ fromDate }) => fromDate },
    {
      key: 'household',
      header: common.household,
      cell: ({ household }) => household,
      sortBy: ({ household }) => household,
    },
    { key: 'kind', header: words.kind, cell: ({ change }) => words.kinds[change.kind] },
    { key: 'change', header: words.change, cell: ({ change }) => correctionText(change, facts) },
    {
      key: 'why',
      header: common.reason,
      cell: ({ why, actor }) => (
        <>
          {why}
          <span className={styles['second']}>{words.writtenBy(actor)}</span>
        </>
      ),
    },
  ];
}
