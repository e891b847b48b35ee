import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';

export type Catalogue = {
  readonly products: readonly Product[];
  readonly currency: string;
  /** The first day of the period: from here the age of market prices is counted, on every machine alike. */
  readonly on: string;
};

export function useCatalogue(): QueryState<Catalogue> {
  const products = useProducts();
  const settings = useSettings();
  return useMemo(() => {
    if (products.kind !== 'ready') return products;
    if (settings.kind !== 'ready') return settings;
    const on = settings.value?.period.from ?? '1970-01-01';
    return { kind: 'ready', value: { products: products.value, currency: settings.value?.currency ?? 'USD', on } };
  }, [products, settings]);
}
