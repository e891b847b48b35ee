import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { type ProductSearch, searchProducts } from '../../../shared/catalogue/search-products.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { PaperEntry } from '../../../shared/paper/paper-entry.ts';
import type { PlanBudget } from '../../../shared/procedure/plan-budgets.ts';
import { useHouseholds } from '../../data/queries/use-households.ts';
import { usePaperEntries, usePlannedHouseholds } from '../../data/queries/use-paper-entries.ts';
import { type Prices, usePrices } from '../../data/queries/use-prices.ts';
import { useBudgets } from '../../data/queries/use-procedure.ts';
import { useProductDetails, useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';

export type Paper = {
  readonly settings: AssemblySettings;
  readonly households: readonly Household[];
  /** What each household's plan may cost, by code. */
  readonly budgets: ReadonlyMap<string, PlanBudget>;
  readonly products: readonly Product[];
  readonly byCode: ReadonlyMap<string, Product>;
  readonly byOrdinal: ReadonlyMap<number, Product>;
  readonly search: ProductSearch;
  readonly prices: Prices;
  readonly entries: readonly PaperEntry[];
  readonly planned: ReadonlySet<string>;
};

/** What forms are printed from and typed against; null until the assembly is set up. */
export function usePaper(): QueryState<Paper | null> {
  const settings = useSettings();
  const households = useHouseholds();
  const products = useProducts();
  const details = useProductDetails();
  const prices = usePrices();
  const entries = usePaperEntries();
  const planned = usePlannedHouseholds();
  const budgets = useBudgets();
  const catalogue = useMemo(() => {
    if (products.kind !== 'ready' || details.kind !== 'ready') return null;
    return {
      products: products.value,
      byCode: new Map(products.value.map((product) => [product.code, product])),
      byOrdinal: new Map(products.value.map((product) => [product.ordinal, product])),
      search: searchProducts(products.value, details.value),
    };
  }, [products, details]);
  return useMemo((): QueryState<Paper | null> => {
    if (settings.kind !== 'ready') return settings;
    if (households.kind !== 'ready') return households;
    if (products.kind !== 'ready') return products;
    if (details.kind === 'failed') return details;
    if (prices.kind !== 'ready') return prices;
    if (entries.kind !== 'ready') return entries;
    if (planned.kind !== 'ready') return planned;
    if (budgets.kind !== 'ready') return budgets;
    if (catalogue === null) return { kind: 'loading' };
    if (settings.value === null) return { kind: 'ready', value: null };
    const rest = { prices: prices.value, entries: entries.value, planned: planned.value, budgets: budgets.value };
    return {
      kind: 'ready',
      value: { settings: settings.value, households: households.value, ...catalogue, ...rest },
    };
  }, [settings, households, products, details, prices, entries, planned, budgets, catalogue]);
}
