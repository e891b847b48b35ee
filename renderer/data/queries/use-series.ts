import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { seriesKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every market price series kept beside a product (its code), by source. */
export function useSeriesOf(product: string): QueryState<readonly KeptSeries[]> {
  return useBookQuery(
    async (db) => {
      const range = db.rows('marketSeries').where(':id').startsWith(seriesKey(product, ''));
      return (await range.toArray()).filter((series) => series.product === product);
    },
    [product],
  );
}
