import type { ReactNode } from 'react';
import { compareText } from '../i18n/formats.ts';

/** One column of a DataTable. Number columns are set to the right in tabular figures. */
export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly kind?: 'text' | 'number';
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column cannot be sorted. Empty values (null) stand last either way. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** A CSS width in rem or %; only needed above 300 rows, where columns cannot measure their content. */
  readonly width?: string;
  /** Stands in the last row, under a line. */
  readonly footer?: ReactNode;
};

export type Sorting = { readonly key: string; readonly direction: 'up' | 'down' };

export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const sortBy = sorting && columns.find((column) => column.key === sorting.key)?.sortBy;
  if (!sortBy) return rows;
  const sign = sorting.direction === 'up' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((left, right) => compareValues(left.value, right.value, sign))
    .map((item) => item.row);
}

function compareValues(left: string | number | null, right: string | number | null, sign: 1 | -1): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
  return sign * compareText(String(left), String(right));
}

/** What a click on a column's head leads to: up, then down, then up again. */
export function nextSorting(now: Sorting | null, key: string): Sorting {
  return { key, direction: now?.key === key && now.direction === 'up' ? 'down' : 'up' };
}
