import { useMemo } from 'react';
import { amount, quantity, signedPercent } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { blockedText } from './blocked-text.ts';
import { GapBar } from './gap-bar.tsx';
import { PriceCell } from './price-cell.tsx';
import { reasonWords } from './reason-words.ts';
import { isCounted, type RoundRow } from './round-rows.ts';
import { words } from './words.ts';

type ResultTableProps = {
  readonly caption: string;
  readonly rows: readonly RoundRow[];
  readonly currency: string;
};

/** What a closed round showed, product by product; the largest gaps are marked. */
export function ResultTable({ caption, rows, currency }: ResultTableProps) {
  const columns = useMemo(() => [...amountColumns, ...priceColumns(currency)], [currency]);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.product}
      rowTone={(row) => (row.result?.standing === 'short' ? 'attention' : 'plain')}
    />
  );
}

const amountColumns: readonly Column<RoundRow>[] = [
  { key: 'product', header: words.product, cell: (row) => row.of.name, sortBy: (row) => row.of.name },
  { key: 'unit', header: words.unit, cell: (row) => row.of.unit },
  {
    key: 'wanted',
    header: words.wanted,
    kind: 'number',
    cell: (row) => (row.result === null ? words.noMarket : quantity(row.result.demand)),
    sortBy: (row) => row.result?.demand ?? null,
  },
  {
    key: 'offered',
    header: words.offered,
    kind: 'number',
    cell: (row) => (row.result === null ? words.noMarket : quantity(row.result.supply)),
    sortBy: (row) => row.result?.supply ?? null,
  },
  {
    key: 'gap',
    header: words.gap,
    cell: (row) => (isCounted(row) ? <GapBar row={row} /> : words.notCounted),
    sortBy: (row) => row.result?.imbalance ?? null,
  },
];

export function priceColumns(currency: string): readonly Column<RoundRow>[] {
  return [
    {
      key: 'price',
      header: words.price,
      kind: 'number',
      cell: (row) => <PriceCell row={row} currency={currency} />,
      sortBy: (row) => row.price,
    },
    marketColumn(currency),
    changeColumn,
    { key: 'reason', header: words.reason, cell: (row) => reasonWords[row.reason], sortBy: (row) => row.reason },
    {
      key: 'blocked',
      header: words.blockedBy,
      cell: (row) => blockedText(row.result?.blockedBy ?? null, currency),
      sortBy: (row) => row.result?.blockedBy?.kind ?? null,
    },
  ];
}

export function marketColumn(currency: string): Column<RoundRow> {
  return {
    key: 'market',
    header: words.market,
    kind: 'number',
    cell: (row) => (row.marketPrice === null ? words.noMarket : amount(row.marketPrice, currency)),
    sortBy: (row) => row.marketPrice,
  };
}

export const changeColumn: Column<RoundRow> = {
  key: 'change',
  header: words.change,
  kind: 'number',
  cell: (row) => (row.change === null ? words.noMarket : signedPercent(row.change)),
  sortBy: (row) => row.change,
};
