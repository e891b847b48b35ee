import type { ReactNode } from 'react';
import { count } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { producerPath } from './place-of.ts';
import type { ProducerSupply } from './supply-overview.ts';
import { words } from './words.ts';

const columns: readonly Column<ProducerSupply>[] = [
  { key: 'producer', header: words.producer, cell: (row) => row.producer, sortBy: (row) => row.producer },
  {
    key: 'products',
    header: words.offers,
    cell: (row) => row.products.join(', '),
    sortBy: (row) => row.products.length,
  },
  { key: 'steps', header: words.steps, kind: 'number', cell: (row) => count(row.steps), sortBy: (row) => row.steps },
];

type ProducerListProps = { readonly rows: readonly ProducerSupply[]; readonly add: ReactNode };

/** Every producer with what it offers; `add` is the way to the first one. */
export function ProducerList({ rows, add }: ProducerListProps) {
  const { goTo } = usePlace();
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
