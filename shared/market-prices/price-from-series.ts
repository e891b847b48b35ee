import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { MarketPrice } from '../catalogue/product.ts';
import { convertUnit } from './convert-unit.ts';
import { convertedPrice } from './converted-price.ts';
import type { KeptSeries, SeriesPoint } from './kept-series.ts';

/** The product whose market price is asked for, and how money is counted in its assembly. */
export type PriceFrame = {
  readonly product: { readonly name: string; readonly unit: string };
  readonly currency: string;
  /** Decimals of the currency. */
  readonly digits: number;
};

export type SeriesPriceRefusal =
  | 'without-source'
  | 'without-date'
  /** In another currency: exchange rates are not guessed. */
  | 'other-currency'
  /** The series counts in a unit that does not convert exactly to the plan unit. */
  | 'other-unit';

export type SeriesPrice =
  | { readonly kind: 'ok'; readonly price: MarketPrice }
  | { readonly kind: 'refused'; readonly code: SeriesPriceRefusal };

/** One figure of a series as a product's market price, per plan unit, with its source and date. */
export function priceFromSeries(
  series: Omit<KeptSeries, 'points' | 'product'>,
  point: SeriesPoint,
  { product, currency, digits }: PriceFrame,
): SeriesPrice {
  if (series.source.trim() === '') return { kind: 'refused', code: 'without-source' };
  if (parseIsoDate(point.date) === null) return { kind: 'refused', code: 'without-date' };
  if (series.currency !== currency) return { kind: 'refused', code: 'other-currency' };
  const conversion = convertUnit(product, series.unit);
  if (conversion.kind === 'mismatch') return { kind: 'refused', code: 'other-unit' };
  const price = convertedPrice(point.priceTenThousandths, conversion, digits);
  return { kind: 'ok', price: { price, source: series.source, date: point.date } };
}
