import { useMemo } from 'react';
import { quantity, signedPercent } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { EmptyState } from '../../ui/states.tsx';
import { GapBar } from './gap-bar.tsx';
import { MarketCell } from './market-cell.tsx';
import { PriceCell } from './price-cell.tsx';
import { ReasonCell } from './reason-cell.tsx';
import { isCounted, type RoundRow } from './round-rows.ts';
import styles from './rounds.module.css';
import { RowFinder } from './row-finder.tsx';
import { words } from './words.ts';

type ResultTableProps = {
  readonly caption: string;
  readonly rows: readonly RoundRow[];
  readonly currency: string;
};

/** What a closed round showed, product by product; what is short or too much is marked at its edge. */
export function ResultTable({ caption, rows, currency }: ResultTableProps) {
  const columns = useMemo(() => [productColumn, ...amountColumns, ...priceColumns(currency)], [currency]);
  return (
    <RowFinder rows={rows}>
      {(found) => (
        <DataTable
          caption={caption}
          rows={found}
          columns={columns}
          rowKey={(row) => row.product}
          empty={<NoneFound />}
          rowTone={({ result }) =>
            result?.standing === 'short' || result?.standing === 'over' ? 'attention' : 'plain'
          }
        />
      )}
    </RowFinder>
  );
}

export function NoneFound() {
  return <EmptyState title={words.noProductFound} sentence={words.noProductFoundSentence} />;
}

/** The product with the unit that its figures count in. */
export const productColumn: Column<RoundRow> = {
  key: 'product',
  header: words.product,
  cell: ({ of }) => (
    <>
      <span className={styles['name']} title={of.name}>
        {of.name}
      </span>{' '}
      <span className={styles['unit']}>{of.unit}</span>
    </>
  ),
  sortBy: (row) => row.of.name,
  width: '19%',
};

const amountColumns: readonly Column<RoundRow>[] = [
  {
    key: 'wanted',
    width: '5.5rem',
    header: words.wanted,
    kind: 'number',
    cell: (row) => (row.result === null ? words.nothing : quantity(row.result.demand)),
    sortBy: (row) => row.result?.demand ?? null,
  },
  {
    key: 'offered',
    width: '5.5rem',
    header: words.offered,
    kind: 'number',
    cell: (row) => (row.result === null ? words.nothing : quantity(row.result.supply)),
    sortBy: (row) => row.result?.supply ?? null,
  },
  {
    key: 'gap',
    width: '8.5rem',
    header: words.gap,
    cell: (row) => (isCounted(row) ? <GapBar row={row} /> : words.notCounted),
    sortBy: (row) => row.result?.imbalance ?? null,
  },
];

export function priceColumns(currency: string): readonly Column<RoundRow>[] {
  return [
    {
      key: 'price',
      width: '4.75rem',
      header: words.price,
      kind: 'number',
      cell: (row) => <PriceCell row={row} currency={currency} />,
      sortBy: (row) => row.price,
    },
    {
      key: 'market',
      width: '4.75rem',
      header: words.market,
      kind: 'number',
      cell: (row) => <MarketCell row={row} currency={currency} />,
    },
    {
      key: 'change',
      width: '6.25rem',
      header: words.change,
      kind: 'number',
      cell: (row) => (row.change === null ? words.nothing : signedPercent(row.change)),
      sortBy: (row) => row.change,
    },
    {
      key: 'reason',
      header: words.reason,
      cell: (row) => <ReasonCell row={row} currency={currency} />,
      width: '30%',
    },
  ];
}
