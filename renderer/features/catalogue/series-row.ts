import { isStale } from '../../../shared/catalogue/is-stale.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { KeptSeries, SeriesPoint } from '../../../shared/market-prices/kept-series.ts';
import { type PriceFrame, priceFromSeries, type SeriesPrice } from '../../../shared/market-prices/price-from-series.ts';
import { seriesInUse } from '../../../shared/market-prices/series-in-use.ts';
import type { LineSeries } from '../../charts/series.ts';

/** One series beside a product, as its table shows it. */
export type SeriesRow = {
  readonly series: KeptSeries;
  readonly latest: SeriesPoint;
  /** The latest figure per plan unit, or why it cannot be one. */
  readonly price: SeriesPrice;
  readonly isStale: boolean;
  readonly isInUse: boolean;
  /** The latest figure is the market price that is in use. */
  readonly isLatestInUse: boolean;
};

export type SeriesFrame = PriceFrame & { readonly product: Product; readonly on: string };

/** The newest series first; of equally new ones by source. */
export function seriesRows(all: readonly KeptSeries[], frame: SeriesFrame): readonly SeriesRow[] {
  const { product, on } = frame;
  const used = seriesInUse(product.marketPrice, all);
  const rows = all.flatMap((series): readonly SeriesRow[] => {
    const latest = series.points.at(-1);
    if (latest === undefined) return [];
    const isInUse = series === used;
    return [
      {
        ...{ series, latest, isInUse },
        price: priceFromSeries(series, latest, frame),
        isStale: isStale(latest.date, on),
        isLatestInUse: isInUse && latest.date === product.marketPrice?.date,
      },
    ];
  });
  return rows.toSorted((one, other) => (one.latest.date < other.latest.date ? 1 : -1));
}

/** Months since year 0, so that a chart has an even scale. */
export function monthNumber(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7)) - 1;
}

/** The series that convert to the plan unit, as lines in minor units of the currency, `months` back from the newest. */
export function seriesLines(all: readonly KeptSeries[], frame: PriceFrame, months: number): readonly LineSeries[] {
  const newest = Math.max(0, ...all.map(({ points }) => monthNumber(points.at(-1)?.date ?? '0000-01')));
  return all.flatMap((series): readonly LineSeries[] => {
    const points = series.points.flatMap((point) => {
      const x = monthNumber(point.date);
      const read = x > newest - months ? priceFromSeries(series, point, frame) : null;
      return read?.kind === 'ok' ? [{ x, y: read.price.price }] : [];
    });
    return points.length === 0 ? [] : [{ key: series.source, label: series.source, unit: frame.currency, points }];
  });
}
