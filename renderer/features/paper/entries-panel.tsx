import { useState } from 'react';
import type { PaperEntry } from '../../../shared/paper/paper-entry.ts';
import { count, dateTime } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CheckDialog } from './check-dialog.tsx';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

/** Typed forms that do not count yet. */
export function EntriesPanel({ paper }: { readonly paper: Paper }) {
  const [opened, setOpened] = useState<string | null>(null);
  const entry = paper.entries.find(({ household }) => household === opened) ?? null;
  return (
    <Panel title={words.checkTitle} sentence={words.checkSentence}>
      <DataTable<PaperEntry>
        caption={words.checkTitle}
        rows={paper.entries}
        rowKey={({ household }) => household}
        onOpen={({ household }) => setOpened(household)}
        columns={[
          {
            key: 'household',
            header: words.household,
            cell: (each) => each.household,
            sortBy: (each) => each.household,
          },
          { key: 'by', header: words.typedBy, cell: (each) => each.enteredBy, sortBy: (each) => each.enteredBy },
          {
            key: 'at',
            header: words.typedAt,
            cell: (each) => dateTime(each.enteredAt),
            sortBy: (each) => each.enteredAt,
          },
          { key: 'lines', header: words.lineCount, kind: 'number', cell: (each) => count(each.lineCount) },
        ]}
        empty={<p>{words.noneWaiting}</p>}
      />
      {entry !== null && <CheckDialog entry={entry} paper={paper} onClose={() => setOpened(null)} />}
    </Panel>
  );
}
