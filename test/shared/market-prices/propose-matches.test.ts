import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { convertUnit } from '../../../shared/market-prices/convert-unit.ts';
import type { MarketFile, MarketSeries } from '../../../shared/market-prices/market-series.ts';
import { proposeMatches } from '../../../shared/market-prices/propose-matches.ts';
import { readBlsPrices } from '../../../shared/market-prices/read-bls-prices.ts';
import { readErsPrices } from '../../../shared/market-prices/read-ers-prices.ts';

const folder = join(import.meta.dirname, '../../../../shared/data');
const there = existsSync(folder);

function seriesOf(file: MarketFile): readonly MarketSeries[] {
  if (file.kind === 'refused') throw new Error(`${file.code} on line ${file.line}`);
  return file.series;
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the published market prices', () => {
  beforeEach(({ skip }) => {
    if (!there) skip('the published price files are not beside the checkout (../shared/data)');
  });

  const series = there
    ? [
        ...seriesOf(readBlsPrices(read('bls_average_food_prices_us_1980_2022.csv'))),
        ...seriesOf(readErsPrices(read('usda_ers_fruit_prices_2022.csv'))),
        ...seriesOf(readErsPrices(read('usda_ers_vegetable_prices_2022.csv'))),
      ]
    : [];

  const best = (name: string, unit: string) => {
    const [match] = proposeMatches({ products: [{ code: 'X', name, unit }], series, on: '2022-09-15', digits: 2 });
    return match?.choices ?? [];
  };

  // PROCEDURE.md section 6.
  it.each([
    ['Eggs, grade A large', 'dozen', 312, 'BLS', '2022-08-01'],
    ['Milk, whole', 'gallon', 419, 'BLS', '2022-08-01'],
    ['Bread, whole wheat, 1.5 lb loaf', 'loaf', 345, 'BLS', '2022-08-01'],
    ['Flour, all-purpose, 5 lb bag', 'bag', 275, 'BLS', '2022-08-01'],
    ['Rice, white long grain', 'lb', 93, 'BLS', '2022-08-01'],
    ['Carrots', 'lb', 98, 'ERS', '2022-01-01'],
    ['Potatoes, white', 'lb', 99, 'BLS', '2022-08-01'],
    ['Apples', 'lb', 185, 'ERS', '2022-01-01'],
    ['Cheddar', 'lb', 600, 'BLS', '2022-08-01'],
    ['Whole chicken, ~4 lb each', 'lb (catch weight)', 188, 'BLS', '2022-08-01'],
    ['Black beans, dried', 'lb', 153, 'ERS', '2022-01-01'],
    ['Tomatoes, field grown', 'lb', 189, 'BLS', '2022-08-01'],
    ['Coffee, ground', 'lb', 624, 'BLS', '2022-08-01'],
    ['Strawberries, 12 oz', 'pint', 256, 'BLS', '2022-08-01'],
  ])('proposes for %s per %s %i cents', (name, unit, price, source, date) => {
    const [first] = best(name, unit);
    expect(first).toMatchObject({ price, stale: false, series: { source }, observation: { date } });
  });

  it('shows the other sources too: potatoes at 0.82, and apples that ended in 2017 as stale', () => {
    expect(best('Potatoes, white', 'lb').map((choice) => choice.price)).toContain(82);
    const bls = best('Apples', 'lb').find((choice) => choice.series.source === 'BLS');
    expect(bls).toMatchObject({ price: 132, stale: true, observation: { published: '2017-10' } });
  });

  it('names the units when they do not convert, and gives no price', () => {
    const [first] = best('Milk, whole', 'lb');
    expect(first?.price).toBeNull();
    expect(first?.conversion).toEqual({ kind: 'mismatch', planUnit: 'lb', publishedUnit: 'gal. (3.8 lit)' });
  });

  it('proposes nothing for what is not there', () => {
    expect(best('Tofu, firm', 'lb')).toEqual([]);
  });
});

describe('converting a published unit', () => {
  it.each([
    ['Flour, 5 lb bag', 'bag', 'lb. (453.6 gm)', 5, 1],
    ['Bread, 1.5 lb loaf', 'loaf', 'lb. (453.6 gm)', 3, 2],
    ['Strawberries, 12 oz', 'pint', '12 oz. (340.2 gm)', 1, 1],
    ['Ice cream', 'gallon', '1/2 gal. (1.9 lit)', 2, 1],
    ['Eggs', 'each', 'doz.', 1, 12],
  ])('%s per %s from per %s is times %i / %i', (name, unit, published, times, over) => {
    expect(convertUnit({ name, unit }, published)).toEqual({ kind: 'exact', times, over });
  });
});

describe('reading a market price file', () => {
  const header = 'series_id,item,area,month,price_usd\n';

  it('orders observations by month', () => {
    const file = readBlsPrices(`${header}A,"Eggs, per doz.",US,2022-02,2\nA,"Eggs, per doz.",US,2022-01,1.5\n`);
    expect(seriesOf(file)[0]?.observations.map((one) => one.priceTenThousandths)).toEqual([15_000, 20_000]);
  });

  it.each([
    ['a,b\n1,2\n', { code: 'not-this-file', line: 0 }],
    [`${header}A,"Eggs, per doz.",US,2022-01,free\n`, { code: 'bad-price', line: 2 }],
    [`${header}A,"Eggs, per doz.",US,2022-13,1\n`, { code: 'bad-date', line: 2 }],
    [`${header}A,Eggs,US,2022-01,1\n`, { code: 'no-unit', line: 2 }],
  ])('refuses %j', (text, refusal) => {
    expect(readBlsPrices(text)).toEqual({ kind: 'refused', ...refusal });
  });
});
