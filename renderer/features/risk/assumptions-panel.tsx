import type { GrantRisk } from '../../data/sums/grant-risk.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type AssumptionRow, assumptionRows } from './risk-rows.ts';
import { words } from './words.ts';

type PanelProps = { readonly found: GrantRisk; readonly currency: string; readonly unit: string };

const columns: readonly Column<AssumptionRow>[] = [
  { key: 'name', header: words.assumption, cell: ({ name }) => name },
  { key: 'value', header: words.value, kind: 'number', cell: ({ value }) => value },
  { key: 'source', header: words.source, cell: ({ source }) => source },
];

/** Everything that is supposed, and where it comes from. */
export function AssumptionsPanel({ found, currency, unit }: PanelProps) {
  return (
    <Panel title={words.assumptions} sentence={words.assumptionsSentence}>
      {found.isPrior && <Notice tone="info" title={words.prior} />}
      <DataTable
        caption={words.assumptions}
        rows={assumptionRows(found, currency, unit)}
        columns={columns}
        rowKey={({ key }) => key}
      />
    </Panel>
  );
}
