import { readCsv } from '../csv/read-csv.ts';
import type { MarketFile, MarketFileFault, MarketSeries } from './market-series.ts';
import { readPublishedPrice } from './read-published-price.ts';

/** The files give no date; they are the prices of 2022, and are dated to its first day so that they age from there. */
const published = '2022';
const date = '2022-01-01';

/**
 * Reads a USDA ERS file of fruit or vegetable prices (Fruit or Vegetable, Form, RetailPrice, RetailPriceUnit, ...): a
 * series of one observation per row. Refused at the first line that does not fit.
 */
export function readErsPrices(text: string): MarketFile {
  const { rows, brokenQuoteLines } = readCsv(text);
  const [first, ...rest] = rows;
  const head = first?.cells.slice(0, 4).join(',');
  if (head !== 'Fruit,Form,RetailPrice,RetailPriceUnit' && head !== 'Vegetable,Form,RetailPrice,RetailPriceUnit') {
    return refuse('not-this-file', 0);
  }
  if (brokenQuoteLines[0] !== undefined) return refuse('broken-quotes', brokenQuoteLines[0]);
  const series: MarketSeries[] = [];
  for (const { line, cells } of rest) {
    const [item = '', form = '', price = '', unit = ''] = cells;
    const priceTenThousandths = readPublishedPrice(price);
    if (priceTenThousandths === null) return refuse('bad-price', line);
    const perUnit = /^per (.+)$/.exec(unit)?.[1];
    if (perUnit === undefined) return refuse('no-unit', line);
    const observations = [{ date, published, priceTenThousandths }];
    const name = `${item} (${form.toLowerCase()})`;
    series.push({ source: 'ERS', id: name, item, form: form.toLowerCase(), unit: perUnit, observations });
  }
  return { kind: 'ok', series };
}

function refuse(code: MarketFileFault, line: number): MarketFile {
  return { kind: 'refused', code, line };
}
