import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { makeStockingList } from '../../../shared/stocking/make-stocking-list.ts';
import type { StockingList } from '../../../shared/stocking/stocking-line.ts';
import { useDemand } from '../../data/queries/use-demand.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useResult } from '../../data/queries/use-result.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useStock } from '../../data/queries/use-stock.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { type StockingRows, stockingRows } from './stocking-row.ts';

export type Stocking = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly list: StockingList;
  readonly rows: StockingRows;
};

/** The stocking list: of the last closed round, else of what is planned at the prices of the moment. */
export function useStocking(): QueryState<Stocking | null> {
  const settings = useSettings();
  const products = useProducts();
  const stock = useStock();
  const demand = useDemand();
  const result = useResult();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (stock.kind !== 'ready') return stock;
    if (demand.kind !== 'ready') return demand;
    if (result.kind !== 'ready') return result;
    if (settings.value === null || demand.value === null) return { kind: 'ready', value: null };
    const { period, coverDays } = settings.value;
    const { rows } = demand.value;
    const list =
      result.value?.stocking ??
      makeStockingList({
        products: products.value,
        demandPerWeek: new Map(rows.map((row) => [row.product, row.demand])),
        prices: new Map(rows.map((row) => [row.product, row.price])),
        stock: stock.value,
        from: period.from,
        coverDays,
      });
    const value = {
      settings: settings.value,
      products: products.value,
      list,
      rows: stockingRows(list, products.value),
    };
    return { kind: 'ready', value };
  }, [settings, products, stock, demand, result]);
}
