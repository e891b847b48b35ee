import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import styles from './data-table.module.css';
import type { Column, Sorting } from './data-table-columns.ts';

type HeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (key: string) => void;
};

export function DataTableHead<Row>({ columns, sorting, onSort }: HeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          // A column of buttons has no head: an empty heading would be read out as one.
          if (column.header === '') return <td key={column.key} />;
          const sorted = sorting?.key === column.key ? sorting.direction : null;
          return (
            <th
              key={column.key}
              scope="col"
              className={column.kind === 'number' ? styles['number'] : undefined}
              aria-sort={sorted === null ? undefined : sorted === 'up' ? 'ascending' : 'descending'}
            >
              {column.sortBy === undefined ? (
                column.header
              ) : (
                <button type="button" className={styles['sort']} onClick={() => onSort(column.key)}>
                  {column.header}
                  <SortMark sorted={sorted} />
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortMark({ sorted }: { readonly sorted: Sorting['direction'] | null }) {
  if (sorted === 'up') return <ArrowUp aria-hidden />;
  if (sorted === 'down') return <ArrowDown aria-hidden />;
  return <ChevronsUpDown aria-hidden className={styles['unsorted']} />;
}
