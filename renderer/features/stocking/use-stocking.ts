import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { correctionEffects } from '../../../shared/procedure/correction-effects.ts';
import { makeStockingList, type StockingChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { productDemands } from '../../../shared/stocking/product-demands.ts';
import { useBook } from '../../data/book-context.ts';
import { useDemand } from '../../data/queries/use-demand.ts';
import { useOrders } from '../../data/queries/use-orders.ts';
import { useCorrections } from '../../data/queries/use-procedure.ts';
import { useProductDetails, useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useStock } from '../../data/queries/use-stock.ts';
import { useLastStockingList, useStoreCalendar } from '../../data/queries/use-stocking-lists.ts';
import { useSuppliers, useSupplies } from '../../data/queries/use-suppliers.ts';
import { mapReady, type QueryState } from '../../data/use-book-query.ts';
import { allReady } from '../../live/all-ready.ts';
import { type Stocking, stockingOf } from './stocking-of.ts';

/** What the person chose on this screen; nothing of it is kept before the list is issued. */
export type ListWishes = {
  /** ISO date of the first day to cover; null: as on the list issued last, else the first of the period. */
  readonly from: string | null;
  readonly choices: StockingChoices;
};

function useFacts() {
  const states = {
    settings: useSettings(),
    products: useProducts(),
    details: useProductDetails(),
    suppliers: useSuppliers(),
    supplies: useSupplies(),
    stock: useStock(),
    calendar: useStoreCalendar(),
    demand: useDemand(),
    issued: useLastStockingList(),
    orders: useOrders(),
    corrections: useCorrections(),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the states are the dependencies, their object is made anew
  return useMemo(() => allReady(states), Object.values(states));
}

/** The stocking list at the demand and prices of the moment, from the supplier asked first; null before an assembly. */
export function useStocking({ from, choices }: ListWishes): QueryState<Stocking | null> {
  const { desk } = useBook();
  const today = desk.now().slice(0, 10);
  const facts = useFacts();
  return useMemo(
    () =>
      mapReady(facts, ({ settings, demand, ...rest }) => {
        if (settings === null || demand === null) return null;
        const { period, coverDays } = settings;
        const cover = { from: from ?? rest.issued?.from ?? period.from, days: coverDays };
        const demands = productDemands({
          products: rest.products,
          planned: byOrdinal(rest.products, demand.rows),
          settled: new Map(demand.rows.map((row) => [row.product, row.demand])),
          byWeek: demand.byWeek,
          corrections: correctionEffects(rest.corrections, period),
        });
        const prices = new Map(demand.rows.map((row) => [row.product, row.price]));
        const list = makeStockingList({ ...rest, demand: demands, prices, period, cover, choices });
        return stockingOf({ ...rest, settings, today, cover, list, demands });
      }),
    [facts, from, choices, today],
  );
}

type Planned = { readonly ordinal: number; readonly want: Stocking['list']['lines'][number]['need'] };

function byOrdinal(products: readonly Product[], rows: readonly Planned[]) {
  const planned = new Array<Planned['want']>(products.reduce((most, { ordinal }) => Math.max(most, ordinal + 1), 0));
  for (const { ordinal, want } of rows) planned[ordinal] = want;
  return planned;
}
