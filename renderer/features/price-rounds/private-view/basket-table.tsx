import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-columns.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { type BasketRow, basketRows } from './basket-rows.ts';
import { words } from './private-words.ts';
import type { PrivateView } from './use-private-view.ts';

type BasketTableProps = { readonly shown: PrivateView; readonly view: RoundsView };

const figures = ['before', 'price', 'marketPrice', 'cost', 'marketCost'] as const;

const columns: readonly Column<BasketRow>[] = [
  { key: 'product', header: words.product, cell: ({ product }) => product, sortBy: ({ product }) => product },
  { key: 'takes', header: words.takes, cell: ({ takes }) => takes },
  ...figures.map((key): Column<BasketRow> => ({ key, header: words[key], kind: 'number', cell: (row) => row[key] })),
];

/** What one household takes, line by line, at both prices. */
export function BasketTable({ shown, view }: BasketTableProps) {
  return (
    <DataTable
      caption={words.titleOf(shown.household)}
      rows={basketRows(shown, view)}
      columns={columns}
      rowKey={({ key }) => key}
    />
  );
}
