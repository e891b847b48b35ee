import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { AnnouncedPrices } from '../../../shared/plans/answers/announced-prices.ts';
import { currentMarket, noPeriod } from '../../data/current-market.ts';
import { useHouseholds } from '../../data/queries/use-households.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useLastRound } from '../../data/queries/use-rounds.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';

/** What plans are entered against: products, households, and the market they answer. */
export type PlanFacts = {
  readonly products: readonly Product[];
  readonly households: readonly Household[];
  readonly currency: string;
  readonly weeks: number;
  /** Number of the last round announced; null before the first. */
  readonly lastRound: number | null;
  readonly market: AnnouncedPrices;
};

export function usePlanFacts(): QueryState<PlanFacts> {
  const products = useProducts();
  const households = useHouseholds();
  const settings = useSettings();
  const lastRound = useLastRound();
  return useMemo(() => {
    if (products.kind !== 'ready') return products;
    if (households.kind !== 'ready') return households;
    if (settings.kind !== 'ready') return settings;
    if (lastRound.kind !== 'ready') return lastRound;
    const period = settings.value?.period ?? noPeriod;
    const market = currentMarket(products.value, { lastRound: lastRound.value, period });
    const value = {
      products: products.value,
      households: households.value,
      currency: settings.value?.currency ?? 'USD',
      weeks: period.weeks,
      lastRound: lastRound.value?.number ?? null,
      market,
    };
    return { kind: 'ready', value };
  }, [products, households, settings, lastRound]);
}
