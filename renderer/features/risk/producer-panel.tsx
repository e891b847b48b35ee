import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { beyondCapacity, type FactRow, producerRows } from './producer-rows.ts';
import { producerWords as says } from './producer-words.ts';
import type { SheetProps } from './sheet-props.ts';

const columns: readonly Column<FactRow>[] = [
  { key: 'name', header: says.fact, cell: ({ name }) => name },
  { key: 'value', header: says.value, kind: 'number', cell: ({ value }) => value },
  { key: 'source', header: says.source, cell: ({ source }) => source },
];

/** How the producer kept to orders, and its means as the application tells them. */
export function ProducerPanel(props: SheetProps) {
  const beyond = beyondCapacity(props);
  return (
    <Panel title={says.title} sentence={says.sentence}>
      {beyond !== null && <Notice tone="attention" title={beyond} />}
      <DataTable caption={says.title} rows={producerRows(props)} columns={columns} rowKey={({ key }) => key} />
    </Panel>
  );
}
