import { useMemo } from 'react';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import { supplyColumns } from './supply-columns.ts';
import type { SupplyRow } from './supply-row.ts';
import type { SuppliersView } from './use-suppliers-view.ts';
import { useSupplyEntry } from './use-supply-entry.ts';
import { words } from './words.ts';

type SupplyGridProps = { readonly supplier: Supplier; readonly view: SuppliersView };

/** What one supplier delivers, entered as in a sheet; the last line takes a new product. */
export function SupplyGrid({ supplier, view }: SupplyGridProps) {
  const { products, supplies, currency } = view;
  const entry = useSupplyEntry({ supplier: supplier.code, products, supplies, currency });
  const columns = useMemo(() => supplyColumns(products, currency), [products, currency]);
  const nameOf = (row: SupplyRow) =>
    products.find(({ code }) => code === row.product)?.name ?? (row.product || words.newLine);
  return (
    <EntryGrid
      label={words.gridLabel(supplier.name)}
      rows={entry.rows}
      columns={columns}
      rowKey={({ key }) => key}
      rowName={nameOf}
      check={entry.check}
      onEdits={entry.enter}
      newRowKey={entry.newRowKey}
      onRemoveRow={entry.remove}
      canRemoveRow={(row) => !row.isDraft || row.product !== '' || row.price !== null}
    />
  );
}
