import { useMemo } from 'react';
import { useDemand } from '../../data/queries/use-demand.ts';
import { useOfferDecisions } from '../../data/queries/use-offer-decisions.ts';
import { useOffers } from '../../data/queries/use-offers.ts';
import { useOrders } from '../../data/queries/use-orders.ts';
import { useProducerCosts } from '../../data/queries/use-procedure.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useSuppliers, useSupplies } from '../../data/queries/use-suppliers.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import type { ProducerFacts } from './compared-offers.ts';
import type { SupplyFacts } from './supply-overview.ts';

/** Everything offered, and what is wanted at the prices of the moment. */
export function useSupply(): QueryState<SupplyFacts> {
  const settings = useSettings();
  const products = useProducts();
  const offers = useOffers();
  const demand = useDemand();
  const producers = useProducerFacts();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (offers.kind !== 'ready') return offers;
    if (demand.kind !== 'ready') return demand;
    if (producers.kind !== 'ready') return producers;
    const rows = demand.value?.rows ?? [];
    const facts = {
      ...producers.value,
      currency: settings.value?.currency ?? 'USD',
      products: products.value,
      offers: offers.value,
      prices: new Map(rows.map((row) => [row.product, row.price])),
      wantedPerWeek: new Map(rows.map((row) => [row.product, row.demand])),
      outOfSeason: new Set(rows.flatMap((row) => (row.inSeason ? [] : [row.product]))),
    };
    return { kind: 'ready', value: facts };
  }, [settings, products, offers, demand, producers]);
}

/** Decisions on offers, and what orders and suppliers say of producers. */
function useProducerFacts(): QueryState<ProducerFacts> {
  const decisions = useOfferDecisions();
  const orders = useOrders();
  const suppliers = useSuppliers();
  const supplies = useSupplies();
  const costs = useProducerCosts();
  return useMemo(() => {
    if (decisions.kind !== 'ready') return decisions;
    if (orders.kind !== 'ready') return orders;
    if (suppliers.kind !== 'ready') return suppliers;
    if (supplies.kind !== 'ready') return supplies;
    if (costs.kind !== 'ready') return costs;
    const lists = { orders: orders.value, suppliers: suppliers.value, supplies: supplies.value };
    return { kind: 'ready', value: { decisions: decisions.value, ...lists, ...costs.value } };
  }, [decisions, orders, suppliers, supplies, costs]);
}
