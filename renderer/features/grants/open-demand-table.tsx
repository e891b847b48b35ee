import { useMemo } from 'react';
import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { divideHalfUp } from '../../../shared/quantities/divide-half-up.ts';
import { quantityScale } from '../../../shared/quantities/quantity.ts';
import { amount, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { EmptyState } from '../../ui/states.tsx';
import { words } from './words.ts';

type OpenDemandTableProps = {
  readonly rows: readonly OpenDemand[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/** What no offer meets at the final prices: what grants are for. */
export function OpenDemandTable({ rows, products, currency }: OpenDemandTableProps) {
  const columns = useMemo(() => openColumns(products, currency), [products, currency]);
  return (
    <DataTable
      caption={words.openDemand}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.product}
      empty={<EmptyState title={words.noOpenDemand} sentence={words.noOpenDemandSentence} />}
    />
  );
}

function openColumns(products: readonly Product[], currency: string): readonly Column<OpenDemand>[] {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const value = (row: OpenDemand) => divideHalfUp(BigInt(row.open) * BigInt(row.price), quantityScale);
  return [
    { key: 'product', header: words.product, cell: (row) => byCode.get(row.product)?.name ?? row.product },
    {
      key: 'open',
      header: words.open,
      kind: 'number',
      cell: (row) => quantity(row.open, byCode.get(row.product)?.unit),
    },
    { key: 'price', header: words.price, kind: 'number', cell: (row) => amount(row.price, currency) },
    { key: 'value', header: words.value, kind: 'number', cell: (row) => amount(value(row), currency), sortBy: value },
  ];
}
