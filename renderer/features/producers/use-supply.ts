import { useMemo } from 'react';
import { useDemand } from '../../data/queries/use-demand.ts';
import { useOffers } from '../../data/queries/use-offers.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import type { SupplyFacts } from './supply-overview.ts';

/** Everything offered, and what is wanted at the prices of the moment. */
export function useSupply(): QueryState<SupplyFacts> {
  const settings = useSettings();
  const products = useProducts();
  const offers = useOffers();
  const demand = useDemand();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (offers.kind !== 'ready') return offers;
    if (demand.kind !== 'ready') return demand;
    const rows = demand.value?.rows ?? [];
    const facts = {
      currency: settings.value?.currency ?? 'USD',
      products: products.value,
      offers: offers.value,
      prices: new Map(rows.map((row) => [row.product, row.price])),
      wantedPerWeek: new Map(rows.map((row) => [row.product, row.demand])),
      outOfSeason: new Set(rows.flatMap((row) => (row.inSeason ? [] : [row.product]))),
    };
    return { kind: 'ready', value: facts };
  }, [settings, products, offers, demand]);
}
