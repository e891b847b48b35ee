import type { KeptSeries } from './kept-series.ts';
import type { MarketSeries } from './market-series.ts';

/** Both publishers state prices in dollars. */
export const publishedCurrency = 'USD';

/** A published series as it is kept beside a product (its code), whole. Of figures of one date the last one counts. */
export function keepSeries(product: string, series: MarketSeries): KeptSeries {
  const points = new Map(
    series.observations.map(({ date, priceTenThousandths }) => [date, { date, priceTenThousandths }]),
  );
  return {
    product,
    source: sourceOf(series),
    item: series.item,
    unit: series.unit,
    currency: publishedCurrency,
    points: [...points.values()],
  };
}

/** "BLS APU0000708111"; for ERS, which has no numbers, "ERS Carrots, raw whole (fresh)". */
export function sourceOf({ source, id }: Pick<MarketSeries, 'source' | 'id'>): string {
  return `${source} ${id}`;
}
