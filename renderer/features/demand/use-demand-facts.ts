import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { useDemand } from '../../data/queries/use-demand.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { DemandRow, DemandTable } from '../../data/sums/demand-table.ts';
import type { QueryState } from '../../data/use-book-query.ts';

export type ProductDemand = { readonly product: Product; readonly row: DemandRow };

export type DemandFacts = {
  readonly settings: AssemblySettings;
  readonly table: DemandTable;
  readonly products: readonly ProductDemand[];
};

/** Demand and supply with the products they are of; null while nothing is planned. */
export function useDemandFacts(): QueryState<DemandFacts | null> {
  const products = useProducts();
  const settings = useSettings();
  const demand = useDemand();
  return useMemo(() => {
    if (products.kind !== 'ready') return products;
    if (settings.kind !== 'ready') return settings;
    if (demand.kind !== 'ready') return demand;
    const table = demand.value;
    if (settings.value === null || table === null || table.lineCount === 0) return { kind: 'ready', value: null };
    const byCode = new Map(products.value.map((product) => [product.code, product]));
    const rows = table.rows.flatMap((row): readonly ProductDemand[] => {
      const product = byCode.get(row.product);
      return product === undefined ? [] : [{ product, row }];
    });
    return { kind: 'ready', value: { settings: settings.value, table, products: rows } };
  }, [products, settings, demand]);
}
