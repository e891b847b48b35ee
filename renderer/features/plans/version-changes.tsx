import type { LineChange } from '../../../shared/plans/plan-changes.ts';
import type { PlanVersion } from '../../data/queries/use-plan-history.ts';
import { dateTime } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { historyWords as words } from './history-words.ts';
import { type LineNames, lineText } from './line-text.ts';

type VersionChangesProps = {
  readonly version: PlanVersion;
  readonly names: LineNames;
  readonly onRestore: (version: PlanVersion) => void;
};

/** What one version changed: the line before and after, in words. */
export function VersionChanges({ version, names, onRestore }: VersionChangesProps) {
  const { at, actor, lines, changes } = version;
  const title = words.changesOf(dateTime(at), actor === '' ? words.nobody : actor);
  const productOf = ({ before, after }: LineChange) => names.products.get((after ?? before)?.product ?? -1)?.name ?? '';
  return (
    <Panel
      title={title}
      actions={
        lines !== null && (
          <Button size="small" onClick={() => onRestore(version)}>
            {words.restore}
          </Button>
        )
      }
    >
      <DataTable
        caption={title}
        rows={changes}
        rowKey={(change) => `${changes.indexOf(change)}`}
        empty={<p>{words.noChange}</p>}
        columns={[
          { key: 'product', header: words.product, cell: productOf },
          {
            key: 'before',
            header: words.before,
            cell: ({ before }) => (before === null ? words.absent : lineText(before, names)),
          },
          {
            key: 'after',
            header: words.after,
            cell: ({ after }) => (after === null ? words.gone : lineText(after, names)),
          },
        ]}
      />
    </Panel>
  );
}
