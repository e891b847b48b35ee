import { compareText } from '../../i18n/formats.ts';
import type { StockingRow } from './stocking-row.ts';

export type Grouping = 'none' | 'department' | 'storagePlace' | 'supplier';

/** Rows that belong together; `name` is empty for those that belong to none. */
export type RowGroup = { readonly name: string; readonly rows: readonly StockingRow[] };

/** The rows in groups by name, those without one last; each group in the order of the catalogue. */
export function groupRows(rows: readonly StockingRow[], grouping: Grouping): readonly RowGroup[] {
  if (grouping === 'none') return rows.length === 0 ? [] : [{ name: '', rows }];
  const groups = Map.groupBy(rows, (row) => (grouping === 'supplier' ? (row.supplierName ?? '') : row[grouping]));
  return [...groups]
    .map(([name, own]) => ({ name, rows: own }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || compareText(a.name, b.name));
}
