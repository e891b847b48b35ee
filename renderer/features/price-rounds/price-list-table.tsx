import { type ReactNode, useMemo } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { PriceCell } from './price-cell.tsx';
import { reasonWords } from './reason-words.ts';
import { changeColumn, marketColumn } from './result-table.tsx';
import type { RoundRow } from './round-rows.ts';
import { words } from './words.ts';

type PriceListProps = {
  readonly caption: string;
  readonly rows: readonly RoundRow[];
  readonly currency: string;
  /** What can be done with a price: set it by hand. */
  readonly tools?: (row: RoundRow) => ReactNode;
};

/** Announced prices, or those about to be, beside the market's. */
export function PriceListTable({ caption, rows, currency, tools }: PriceListProps) {
  const columns = useMemo(() => priceListColumns(currency, tools), [currency, tools]);
  return <DataTable caption={caption} rows={rows} columns={columns} rowKey={(row) => row.product} />;
}

function priceListColumns(currency: string, tools: PriceListProps['tools']): readonly Column<RoundRow>[] {
  const plain: readonly Column<RoundRow>[] = [
    { key: 'product', header: words.product, cell: (row) => row.of.name, sortBy: (row) => row.of.name },
    { key: 'unit', header: words.unit, cell: (row) => row.of.unit },
    {
      key: 'price',
      header: words.price,
      kind: 'number',
      cell: (row) => <PriceCell row={row} currency={currency} />,
      sortBy: (row) => row.price,
    },
    changeColumn,
    marketColumn(currency),
    { key: 'reason', header: words.reason, cell: (row) => row.overrideWhy ?? reasonWords[row.reason] },
  ];
  return tools === undefined ? plain : [...plain, { key: 'tools', header: words.byHand, cell: tools }];
}
