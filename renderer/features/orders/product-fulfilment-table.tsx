import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductFulfilment } from '../../../shared/stocking/fulfilment.ts';
import { percent, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { words } from './words.ts';

type Row = ProductFulfilment & { readonly name: string; readonly unit: string };

type TableProps = { readonly rows: readonly ProductFulfilment[]; readonly products: readonly Product[] };

/** What came of each product, in its own unit. */
export function ProductFulfilmentTable({ rows, products }: TableProps) {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const named = rows.map((row) => {
    const product = byCode.get(row.product);
    return { ...row, name: product?.name ?? row.product, unit: product?.unit ?? '' };
  });
  return <DataTable caption={words.byProduct} rows={named} columns={columns} rowKey={(row) => row.product} />;
}

const columns: readonly Column<Row>[] = [
  { key: 'product', header: words.product, cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'ordered', header: words.ordered, kind: 'number', cell: (row) => quantity(row.ordered, row.unit) },
  { key: 'received', header: words.received, kind: 'number', cell: (row) => quantity(row.received, row.unit) },
  { key: 'shrink', header: words.shrink, kind: 'number', cell: (row) => quantity(row.shrink, row.unit) },
  {
    key: 'share',
    header: words.usableShare,
    kind: 'number',
    sortBy: usable,
    cell: (row) => (
      <Explain
        what={words.whyShare(row.name)}
        title={words.shareTitle(row.name)}
        lines={[
          { text: words.received, value: quantity(row.received, row.unit) },
          { text: words.lessShrink, value: quantity(-row.shrink, row.unit) },
          { text: words.usable, value: quantity(row.received - row.shrink, row.unit) },
          { text: words.ofOrdered(quantity(row.ordered, row.unit)), value: percent(usable(row)), kind: 'total' },
        ]}
      >
        {percent(usable(row))}
      </Explain>
    ),
  },
];

function usable({ received, shrink, ordered }: Row): number {
  return ordered === 0 ? 0 : (received - shrink) / ordered;
}
