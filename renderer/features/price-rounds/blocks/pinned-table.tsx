import { useMemo } from 'react';
import { amount } from '../../../i18n/formats.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-columns.ts';
import styles from '../rounds.module.css';
import { type PinnedRow, pinnedSentence } from './blocking-text.ts';
import { words } from './blocks-words.ts';
import { FewFirst } from './few-first.tsx';

type PinnedTableProps = { readonly rows: readonly PinnedRow[]; readonly currency: string };

/** Between which prices each product that clears would still clear, the loosest first. */
export function PinnedTable({ rows, currency }: PinnedTableProps) {
  const columns = useMemo(() => columnsIn(currency), [currency]);
  return (
    <FewFirst rows={rows}>
      {(shown) => <DataTable caption={words.pinned} rows={shown} columns={columns} rowKey={(row) => row.product} />}
    </FewFirst>
  );
}

function columnsIn(currency: string): readonly Column<PinnedRow>[] {
  return [
    {
      key: 'product',
      header: words.product,
      cell: ({ of }) => <span className={styles['name']}>{of.name}</span>,
      sortBy: ({ of }) => of.name,
      width: '26%',
    },
    {
      key: 'lowest',
      header: words.lowest,
      kind: 'number',
      cell: ({ lowest }) => amount(lowest, currency),
      width: '7rem',
    },
    {
      key: 'price',
      header: words.price,
      kind: 'number',
      cell: ({ price }) => amount(price, currency),
      sortBy: ({ price }) => price,
      width: '7rem',
    },
    {
      key: 'highest',
      header: words.highest,
      kind: 'number',
      cell: ({ anyHigher, highest }) => (anyHigher ? words.anyHigher : amount(highest, currency)),
      width: '7rem',
    },
    { key: 'means', header: words.means, cell: (row) => pinnedSentence(row, currency), width: '40%' },
  ];
}
