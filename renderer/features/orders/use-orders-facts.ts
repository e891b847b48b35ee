import { useMemo } from 'react';
import { useBook } from '../../data/book-context.ts';
import { useOrders } from '../../data/queries/use-orders.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useSuppliers } from '../../data/queries/use-suppliers.ts';
import { mapReady, type QueryState } from '../../data/use-book-query.ts';
import { allReady } from '../../live/all-ready.ts';
import type { OrderFacts } from './order-facts.ts';

/** Orders with what their names come from; null before an assembly is set up. */
export function useOrdersFacts(): QueryState<OrderFacts | null> {
  const { desk } = useBook();
  const today = desk.now().slice(0, 10);
  const [settings, orders, products, suppliers] = [useSettings(), useOrders(), useProducts(), useSuppliers()];
  return useMemo(
    () =>
      mapReady(allReady({ settings, orders, products, suppliers }), ({ settings: frame, ...rest }) =>
        frame === null ? null : { ...rest, settings: frame, today },
      ),
    [settings, orders, products, suppliers, today],
  );
}
