import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { PurchaseComparison } from '../../../shared/insight/plan-against-purchases.ts';
import { type Reliability, reliabilityOf } from '../../../shared/insight/reliability.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import { useDemand } from '../../data/queries/use-demand.ts';
import { useOffers } from '../../data/queries/use-offers.ts';
import { useOrders } from '../../data/queries/use-orders.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { usePurchaseComparison } from '../../data/queries/use-purchase-comparison.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useSuppliers } from '../../data/queries/use-suppliers.ts';
import type { DemandTable } from '../../data/sums/demand-table.ts';
import type { QueryState } from '../../data/use-book-query.ts';

export type InsightFacts = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly table: DemandTable;
  readonly offers: readonly Offer[];
  readonly purchases: PurchaseComparison | null;
  readonly reliability: readonly Reliability[];
};

/** Everything the screen lays side by side; null while nothing is planned. */
export function useInsight(): QueryState<InsightFacts | null> {
  const around = useAround();
  const demand = useDemand();
  const purchases = usePurchaseComparison();
  const reliability = useReliability();
  return useMemo(() => {
    if (around.kind !== 'ready') return around;
    if (demand.kind !== 'ready') return demand;
    if (purchases.kind !== 'ready') return purchases;
    if (reliability.kind !== 'ready') return reliability;
    const table = demand.value;
    const { settings, ...rest } = around.value;
    if (settings === null || table === null || table.lineCount === 0) return { kind: 'ready', value: null };
    const found = { purchases: purchases.value, reliability: reliability.value };
    return { kind: 'ready', value: { settings, table, ...rest, ...found } };
  }, [around, demand, purchases, reliability]);
}

function useAround() {
  const settings = useSettings();
  const products = useProducts();
  const offers = useOffers();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (offers.kind !== 'ready') return offers;
    const value = { settings: settings.value, products: products.value, offers: offers.value };
    return { kind: 'ready', value } as const;
  }, [settings, products, offers]);
}

function useReliability(): QueryState<readonly Reliability[]> {
  const orders = useOrders();
  const suppliers = useSuppliers();
  return useMemo(() => {
    if (orders.kind !== 'ready') return orders;
    if (suppliers.kind !== 'ready') return suppliers;
    return { kind: 'ready', value: reliabilityOf(orders.value, suppliers.value) };
  }, [orders, suppliers]);
}
