import { amount, count } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { usePlace } from '../../ui/screen-link.tsx';
import { supplierPath } from './supplier-path.ts';
import type { SupplierRow } from './supplier-rows.ts';
import { words } from './words.ts';

type SupplierListProps = { readonly rows: readonly SupplierRow[]; readonly currency: string };

/** Every supplier, opened by a click on its row. */
export function SupplierList({ rows, currency }: SupplierListProps) {
  const { goTo } = usePlace();
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      columns={columns(currency)}
      rowKey={({ supplier }) => supplier.code}
      initialSorting={{ key: 'name', direction: 'up' }}
      onOpen={({ supplier }) => goTo(supplierPath(supplier.code))}
    />
  );
}

function columns(currency: string): readonly Column<SupplierRow>[] {
  return [
    {
      ...{ key: 'name', header: words.name, width: '16rem' },
      cell: ({ supplier }) => supplier.name,
      sortBy: ({ supplier }) => supplier.name,
    },
    {
      ...{ key: 'code', header: words.code, width: '6rem' },
      cell: ({ supplier }) => supplier.code,
      sortBy: ({ supplier }) => supplier.code,
    },
    {
      ...{ key: 'products', header: words.products, kind: 'number', width: '7rem' },
      cell: ({ productCount }) => count(productCount),
      sortBy: ({ productCount }) => productCount,
    },
    {
      ...{ key: 'minimum', header: words.minimumOrder(currency), kind: 'number', width: '10rem' },
      cell: ({ supplier }) => (supplier.minimumOrder === 0 ? words.noMinimum : amount(supplier.minimumOrder, currency)),
      sortBy: ({ supplier }) => supplier.minimumOrder,
    },
    { ...{ key: 'email', header: words.email, width: '16rem' }, cell: ({ supplier }) => supplier.email },
    { ...{ key: 'phone', header: words.phone, width: '10rem' }, cell: ({ supplier }) => supplier.phone },
  ];
}
