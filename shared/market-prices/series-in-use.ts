import type { MarketPrice } from '../catalogue/product.ts';
import type { KeptSeries } from './kept-series.ts';

/** The series that a product's market price was taken from; null when it came from elsewhere or there is none. */
export function seriesInUse(market: MarketPrice | null, series: readonly KeptSeries[]): KeptSeries | null {
  if (market === null) return null;
  const isOf = ({ source, points }: KeptSeries) =>
    source === market.source && points.some(({ date }) => date === market.date);
  return series.find(isOf) ?? null;
}
