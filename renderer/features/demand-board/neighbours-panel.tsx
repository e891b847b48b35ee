import { useState } from 'react';
import type { NeighbourDemand } from '../../../shared/demand-board/board-settings.ts';
import { quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NeighbourDialog } from './neighbour-dialog.tsx';
import { type BoardFacts, productName } from './use-board-facts.ts';
import { words } from './words.ts';

function columnsFor({ products }: BoardFacts): readonly Column<NeighbourDemand>[] {
  const unitOf = (code: string) => products.find((product) => product.code === code)?.unit;
  return [
    { key: 'coop', header: words.coop, cell: ({ coop }) => coop, sortBy: ({ coop }) => coop },
    {
      key: 'product',
      header: words.product,
      cell: ({ product }) => productName(products, product),
      sortBy: ({ product }) => productName(products, product),
    },
    {
      key: 'perWeek',
      header: words.perWeek,
      kind: 'number',
      cell: ({ perWeek, product }) => quantity(perWeek, unitOf(product)),
      sortBy: ({ perWeek }) => perWeek,
    },
  ];
}

/** What neighbouring co-ops told us, typed in by hand. */
export function NeighboursPanel({ facts }: { readonly facts: BoardFacts }) {
  const [opened, setOpened] = useState<NeighbourDemand | 'new' | null>(null);
  return (
    <Panel
      title={words.neighbours}
      sentence={words.neighboursSentence}
      actions={<Button onClick={() => setOpened('new')}>{words.addNeighbour}</Button>}
    >
      <DataTable
        caption={words.neighbours}
        rows={facts.records.neighbours}
        columns={columnsFor(facts)}
        rowKey={({ coop, product }) => `${coop}/${product}`}
        onOpen={setOpened}
        empty={<EmptyState title={words.noNeighbours} sentence={words.noNeighboursSentence} />}
      />
      {opened !== null && (
        <NeighbourDialog
          demand={opened === 'new' ? null : opened}
          products={facts.products}
          onClose={() => setOpened(null)}
        />
      )}
    </Panel>
  );
}
