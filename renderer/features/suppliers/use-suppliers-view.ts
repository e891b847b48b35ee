import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import { useOffers } from '../../data/queries/use-offers.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useSuppliers, useSupplies } from '../../data/queries/use-suppliers.ts';
import type { QueryState } from '../../data/use-book-query.ts';

export type SuppliersView = {
  readonly currency: string;
  readonly suppliers: readonly Supplier[];
  readonly supplies: readonly Supply[];
  readonly products: readonly Product[];
  readonly offers: readonly Offer[];
};

export function useSuppliersView(): QueryState<SuppliersView> {
  const settings = useSettings();
  const suppliers = useSuppliers();
  const supplies = useSupplies();
  const products = useProducts();
  const offers = useOffers();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (suppliers.kind !== 'ready') return suppliers;
    if (supplies.kind !== 'ready') return supplies;
    if (products.kind !== 'ready') return products;
    if (offers.kind !== 'ready') return offers;
    const value = {
      ...{ currency: settings.value?.currency ?? 'USD', suppliers: suppliers.value, supplies: supplies.value },
      ...{ products: products.value, offers: offers.value },
    };
    return { kind: 'ready', value };
  }, [settings, suppliers, supplies, products, offers]);
}
