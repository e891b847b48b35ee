import { readCsv } from '../csv/read-csv.ts';
import type { MarketFile, MarketFileFault, MarketObservation, MarketSeries } from './market-series.ts';
import { readPublishedPrice } from './read-published-price.ts';

const header = 'series_id,item,area,month,price_usd';

/**
 * Reads the BLS average price file (series_id,item,area,month,price_usd): one series per series id, oldest
 * observation first. The unit stands at the end of the item, after "per". Refused at the first line that does not fit.
 */
export function readBlsPrices(text: string): MarketFile {
  const { rows, brokenQuoteLines } = readCsv(text);
  const [first, ...rest] = rows;
  if (first?.cells.join(',') !== header) return refuse('not-this-file', 0);
  if (brokenQuoteLines[0] !== undefined) return refuse('broken-quotes', brokenQuoteLines[0]);
  const series = new Map<string, MarketSeries & { readonly observations: MarketObservation[] }>();
  for (const { line, cells } of rest) {
    const [id = '', fullItem = '', , month = '', price = ''] = cells;
    const priceTenThousandths = readPublishedPrice(price);
    if (priceTenThousandths === null) return refuse('bad-price', line);
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return refuse('bad-date', line);
    const known = series.get(id) ?? newSeries(id, fullItem);
    if (known === null) return refuse('no-unit', line);
    series.set(id, known);
    known.observations.push({ date: `${month}-01`, published: month, priceTenThousandths });
  }
  for (const { observations } of series.values()) observations.sort((a, b) => (a.date < b.date ? -1 : 1));
  return { kind: 'ok', series: [...series.values()] };
}

function newSeries(id: string, fullItem: string) {
  const match = /^(.*), per (.+)$/.exec(fullItem);
  if (match === null) return null;
  const observations: MarketObservation[] = [];
  return { source: 'BLS' as const, id, item: match[1] ?? '', form: null, unit: match[2] ?? '', observations };
}

function refuse(code: MarketFileFault, line: number): MarketFile {
  return { kind: 'refused', code, line };
}
