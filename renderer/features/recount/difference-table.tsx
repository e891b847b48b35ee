import { useMemo } from 'react';
import type { Difference } from '../../../shared/recount/compare-line.ts';
import type { PublishedRounds } from '../../../shared/recount/published-rounds.ts';
import { count } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { EmptyState } from '../../ui/states.tsx';
import styles from './recount.module.css';
import { fieldWords, reasonWords, standingWords, words } from './words.ts';

type DifferenceTableProps = { readonly differences: readonly Difference[]; readonly published: PublishedRounds };

/** Where a file differs from what is worked out again, in the order of its lines. */
export function DifferenceTable({ differences, published }: DifferenceTableProps) {
  const columns = useMemo(() => differenceColumns(published), [published]);
  return (
    <DataTable
      caption={words.differences}
      rows={differences}
      columns={columns}
      rowKey={({ at, field }) => `${at} ${field}`}
      empty={<EmptyState title={words.empty} />}
    />
  );
}

function differenceColumns({ names }: PublishedRounds): readonly Column<Difference>[] {
  const productOf = (code: string | null) => (code === null ? words.nothing : (names.get(code)?.name ?? code));
  return [
    { key: 'line', header: words.line, kind: 'number', cell: ({ at }) => count(at), width: '5rem' },
    {
      key: 'round',
      header: words.round,
      kind: 'number',
      cell: ({ round }) => (round === 0 ? words.headOfFile : count(round)),
      width: '5rem',
    },
    {
      key: 'product',
      header: words.product,
      cell: ({ product }) => <span className={styles['name']}>{productOf(product)}</span>,
      width: '14rem',
    },
    { key: 'field', header: words.figure, cell: ({ field }) => fieldWords[field] ?? field, width: '14rem' },
    {
      key: 'published',
      header: words.published,
      kind: 'number',
      cell: (row) => shown(row, row.published),
      width: '9rem',
    },
    {
      key: 'recomputed',
      header: words.recomputed,
      kind: 'number',
      cell: (row) => shown(row, row.recomputed),
      width: '9rem',
    },
  ];
}

/** Codes in words; hashes are cut, as nobody compares 64 digits in a table. */
function shown({ field }: Difference, text: string): string {
  if (field === 'reason') return reasonWords[text] ?? text;
  if (field === 'result.standing') return standingWords[text] ?? text;
  return text.length > 24 ? `${text.slice(0, 12)} …` : text;
}
