import { useMemo } from 'react';
import { compareSupplies, type SupplyComparison } from '../../../shared/catalogue/compare-supplies.ts';
import type { Refusal } from '../../data/command.ts';
import { preferSupply } from '../../data/commands/supply-commands.ts';
import { usePrices } from '../../data/queries/use-prices.ts';
import { useAct } from '../../live/use-act.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { CatalogueRow } from './catalogue-row.ts';
import { supplierColumns } from './supplier-columns.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { words } from './words.ts';

type ProductSuppliersProps = { readonly row: CatalogueRow; readonly catalogue: Catalogue };

/** Who delivers a product, side by side: its price per unit and case beside the indicative and the market price. */
export function ProductSuppliers({ row, catalogue }: ProductSuppliersProps) {
  const { product } = row;
  const { supplies, suppliers, currency } = catalogue;
  const act = useAct();
  const prices = usePrices();
  const indicative = prices.kind === 'ready' ? (prices.value.prices.get(product.code) ?? null) : null;
  const market = product.marketPrice?.price ?? null;
  const rows = useMemo(
    () => compareSupplies(product.code, supplies, { indicative, market }),
    [product.code, supplies, indicative, market],
  );
  const nameOf = (code: string) => suppliers.find((supplier) => supplier.code === code)?.name ?? code;
  const prefer = ({ supply }: SupplyComparison) => {
    const saved = words.preferred(nameOf(supply.supplier));
    const refused = ({ code }: Refusal) => words.refusedBy[code] ?? words.refusedOther;
    void act((book) => preferSupply(book, product.code, supply.supplier), { saved, refused });
  };
  return (
    <Panel
      title={words.suppliersTitle}
      sentence={words.suppliersSentence}
      actions={<ScreenLink to="suppliers">{words.toSuppliers}</ScreenLink>}
    >
      <DataTable
        caption={words.suppliersCaption(product.name)}
        rows={rows}
        columns={supplierColumns({ product, currency, nameOf, prefer, first: rows[0] ?? null })}
        rowKey={({ supply }) => supply.supplier}
        empty={<EmptyState title={words.noSuppliers} sentence={words.noSuppliersSentence} />}
      />
    </Panel>
  );
}
