import { checkSeries } from '../../../shared/market-prices/check-series.ts';
import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { mergeSeries } from '../../../shared/market-prices/merge-series.ts';
import { priceFromSeries } from '../../../shared/market-prices/price-from-series.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type Refusal, type RowWrite, refused, removal, write } from '../command.ts';
import { assemblyKey, seriesKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

type Taken = { readonly kind: 'write'; readonly writes: readonly RowWrite[] } | Refusal;

async function mergedSeries(rows: RowReader, series: readonly KeptSeries[]): Promise<Taken> {
  const writes: RowWrite[] = [];
  for (const read of series) {
    const { product, source } = read;
    const faults = checkSeries(read);
    if (faults.length > 0) return refused('invalid', { product, source, faults });
    if ((await rows.one('products', product)) === null) return refused('no-such-product', { code: product });
    const key = seriesKey(product, source);
    const row = mergeSeries(await rows.one('marketSeries', key), read);
    if (row === null) return refused('counts-otherwise', { product, source });
    writes.push({ table: 'marketSeries', key, row });
  }
  return { kind: 'write', writes };
}

/** Which figure of which series becomes a product's market price. */
export type SeriesChoice = { readonly product: string; readonly source: string; readonly date: string };

async function chosenPrice(rows: RowReader, choice: SeriesChoice, series: KeptSeries | null): Promise<Taken> {
  const { product: code, source, date } = choice;
  const product = await rows.one('products', code);
  if (product === null) return refused('no-such-product', { code });
  const point = series?.points.find((one) => one.date === date);
  if (series === null || point === undefined) return refused('no-such-figure', { product: code, source, date });
  const currency = (await rows.one('assembly', assemblyKey))?.currency ?? 'USD';
  const price = priceFromSeries(series, point, { product, currency, digits: currencyDigits(currency) });
  if (price.kind === 'refused') return refused(price.code, { product: code, source });
  return { kind: 'write', writes: [{ table: 'products', key: code, row: { ...product, marketPrice: price.price } }] };
}

export type SeriesEntry = {
  /** Added to what is kept of them; figures of the same date are replaced. */
  readonly series: readonly KeptSeries[];
  /** Of these series. */
  readonly use: readonly SeriesChoice[];
};

/**
 * Keeps whole series beside their products and takes market prices from them, as one change. Refused `invalid`
 * {product, source, faults}, `no-such-product` {code}, `counts-otherwise` {product, source} when what is kept counts in
 * another unit or currency, and as `takeSeriesPrice` is.
 */
export function keepMarketSeries(book: Book, { series, use }: SeriesEntry): Promise<CommandAnswer> {
  const command = plainCommand('series.keep', async (rows) => {
    const kept = await mergedSeries(rows, series);
    if (kept.kind === 'refused') return kept;
    const writes = [...kept.writes];
    for (const choice of use) {
      const key = seriesKey(choice.product, choice.source);
      const found = kept.writes.find((one) => one.table === 'marketSeries' && one.key === key);
      const taken = await chosenPrice(rows, choice, (found?.row ?? null) as KeptSeries | null);
      if (taken.kind === 'refused') return taken;
      writes.push(...taken.writes);
    }
    return write(writes);
  });
  return runCommand(book, command);
}

/**
 * Makes one figure of a kept series the product's market price. Refused `no-such-product` {code}, `no-such-figure`,
 * `without-source`, `without-date`, `other-currency`, `other-unit` {product, source}.
 */
export function takeSeriesPrice(book: Book, choice: SeriesChoice): Promise<CommandAnswer> {
  const command = plainCommand('series.use', async (rows) => {
    const series = await rows.one('marketSeries', seriesKey(choice.product, choice.source));
    return chosenPrice(rows, choice, series);
  });
  return runCommand(book, command);
}

/** A market price already taken from it stands, with its source and date. Refused `no-such-series` {product, source}. */
export function removeSeries(book: Book, product: string, source: string): Promise<CommandAnswer> {
  const command = plainCommand('series.remove', async (rows) => {
    const key = seriesKey(product, source);
    if ((await rows.one('marketSeries', key)) === null) return refused('no-such-series', { product, source });
    return write([removal('marketSeries', key)]);
  });
  return runCommand(book, command);
}
