import { month } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import type { LeftOutRow } from './stocking-row.ts';
import { words } from './words.ts';

const columns: readonly Column<LeftOutRow>[] = [
  { key: 'product', header: words.product, cell: (row) => row.of.name },
  { key: 'reason', header: words.reason, cell: reasonText },
];

export function reasonText({ reason, of: { season } }: LeftOutRow): string {
  if (season === null) return words.leftOutWhy[reason];
  return `${words.leftOutWhy[reason]}, ${words.season(month(season.fromMonth), month(season.toMonth))}`;
}

/** Products that are not on the list, and why. */
export function LeftOutTable({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  return <DataTable caption={words.leftOut} rows={rows} columns={columns} rowKey={(row) => row.product} />;
}
