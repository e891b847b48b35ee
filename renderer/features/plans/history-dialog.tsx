import { useState } from 'react';
import { type PlanVersion, usePlanHistory } from '../../data/queries/use-plan-history.ts';
import { count, dateTime } from '../../i18n/formats.ts';
import { commandTitle } from '../../live/command-names.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { historyWords as words } from './history-words.ts';
import type { LineNames } from './line-text.ts';
import { VersionChanges } from './version-changes.tsx';

type HistoryDialogProps = LineNames & {
  readonly household: string;
  readonly onClose: () => void;
  readonly onRestore: (version: PlanVersion) => void;
};

/** A household's versions, and what the chosen one changed line by line; any of them can be the draft again. */
export function HistoryDialog({ household, products, currency, onClose, onRestore }: HistoryDialogProps) {
  const versions = usePlanHistory(household);
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={words.title(household)}
      sentence={words.sentence}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <LiveView state={versions}>
        {(all) => <Versions versions={all} names={{ products, currency }} onRestore={onRestore} />}
      </LiveView>
    </Dialog>
  );
}

type VersionsProps = {
  readonly versions: readonly PlanVersion[];
  readonly names: LineNames;
  readonly onRestore: (version: PlanVersion) => void;
};

function Versions({ versions, names, onRestore }: VersionsProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = versions.find(({ id }) => id === openId) ?? versions[0];
  return (
    <Stack>
      <DataTable
        caption={words.versions}
        rows={versions}
        rowKey={({ id }) => id}
        openKey={open?.id ?? null}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyState title={words.none} sentence={words.noneSentence} />}
        columns={[
          { key: 'when', header: words.when, cell: ({ at }) => dateTime(at) },
          { key: 'who', header: words.who, cell: ({ actor }) => actor },
          { key: 'how', header: words.how, cell: ({ command }) => commandTitle(command) },
          { key: 'lines', header: words.lines, kind: 'number', cell: ({ lines }) => count(lines?.length ?? 0) },
          { key: 'changed', header: words.changed, kind: 'number', cell: ({ changes }) => count(changes.length) },
        ]}
      />
      {open !== undefined && <VersionChanges version={open} names={names} onRestore={onRestore} />}
    </Stack>
  );
}
