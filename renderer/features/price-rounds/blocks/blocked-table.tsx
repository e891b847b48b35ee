import { useMemo } from 'react';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-columns.ts';
import styles from '../rounds.module.css';
import { blockingSentences, changesSentence } from './blocking-text.ts';
import { words } from './blocks-words.ts';
import type { BlockedRow } from './clearing-rows.ts';
import { FewFirst } from './few-first.tsx';

type BlockedTableProps = { readonly rows: readonly BlockedRow[]; readonly currency: string };

/** Product by product: what stands in the way, and the smallest change that would do. */
export function BlockedTable({ rows, currency }: BlockedTableProps) {
  const columns = useMemo(() => columnsIn(currency), [currency]);
  return (
    <FewFirst rows={rows}>
      {(shown) => <DataTable caption={words.blocks} rows={shown} columns={columns} rowKey={(row) => row.product} />}
    </FewFirst>
  );
}

function columnsIn(currency: string): readonly Column<BlockedRow>[] {
  return [
    {
      key: 'product',
      header: words.product,
      cell: ({ of }) => <span className={styles['name']}>{of.name}</span>,
      sortBy: ({ of }) => of.name,
      width: '20%',
    },
    {
      key: 'way',
      header: words.inTheWay,
      cell: (row) => blockingSentences(row, { of: row.of, currency }).join(' '),
      width: '45%',
    },
    {
      key: 'change',
      header: words.smallest,
      cell: (row) => changesSentence(row, { of: row.of, currency }),
      width: '35%',
    },
  ];
}
