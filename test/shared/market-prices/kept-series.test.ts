import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSeries } from '../../../shared/market-prices/check-series.ts';
import { keepSeries } from '../../../shared/market-prices/keep-series.ts';
import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { mergeSeries } from '../../../shared/market-prices/merge-series.ts';
import { priceFromSeries } from '../../../shared/market-prices/price-from-series.ts';
import { readBlsPrices } from '../../../shared/market-prices/read-bls-prices.ts';
import { seriesInUse } from '../../../shared/market-prices/series-in-use.ts';

const file = `series_id,item,area,month,price_usd
APU0000701111,"Flour, white, all purpose, per lb. (453.6 gm)",U.S. city average,2022-08,0.549
APU0000701111,"Flour, white, all purpose, per lb. (453.6 gm)",U.S. city average,2022-07,0.541
`;
const read = readBlsPrices(file);
const flour = keepSeries('F04', (read.kind === 'ok' ? read.series[0] : undefined) ?? expect.fail('not read'));
const bag = { name: 'Flour, all-purpose, 5 lb bag', unit: 'bag' };
const frame = { product: bag, currency: 'USD', digits: 2 };
const last = flour.points.at(-1)!;

test('a series is kept whole, as published, oldest first', () => {
  expect(flour).toEqual({
    ...{ product: 'F04', source: 'BLS APU0000701111', item: 'Flour, white, all purpose', currency: 'USD' },
    unit: 'lb. (453.6 gm)',
    points: [
      { date: '2022-07-01', priceTenThousandths: 5410 },
      { date: '2022-08-01', priceTenThousandths: 5490 },
    ],
  });
  expect(checkSeries(flour)).toEqual([]);
});

test('a figure per lb is rounded once, after it became the price of a 5 lb bag', () => {
  // 0.549 x 5 = 2.745, half a cent up: 2.75. Rounded before, it would be 5 x 0.55 = 2.75 or 5 x 0.54 = 2.70.
  expect(priceFromSeries(flour, last, frame)).toEqual({
    kind: 'ok',
    price: { price: 275, source: 'BLS APU0000701111', date: '2022-08-01' },
  });
});

test('a price without source or date is refused', () => {
  expect(priceFromSeries({ ...flour, source: ' ' }, last, frame)).toEqual({ kind: 'refused', code: 'without-source' });
  const undated = { ...last, date: '' };
  expect(priceFromSeries(flour, undated, frame)).toEqual({ kind: 'refused', code: 'without-date' });
  expect(checkSeries({ ...flour, source: '', points: [undated] })).toEqual([
    { field: 'source', code: 'missing' },
    { field: 'date', place: 0, code: 'not-a-date' },
  ]);
});

test('units that do not convert and other currencies are refused, never guessed', () => {
  const unsized = { product: { name: 'Flour, all-purpose', unit: 'bag' }, currency: 'USD', digits: 2 };
  expect(priceFromSeries(flour, last, unsized)).toEqual({ kind: 'refused', code: 'other-unit' });
  expect(priceFromSeries(flour, last, { ...frame, currency: 'EUR' })).toMatchObject({ code: 'other-currency' });
});

test('a price seen for a bag is the price of a bag', () => {
  expect(priceFromSeries({ ...flour, unit: 'Bag ' }, last, frame)).toMatchObject({ price: { price: 55 } });
  expect(priceFromSeries({ ...flour, unit: 'sack' }, last, frame)).toMatchObject({ code: 'other-unit' });
});

test('metric and US units convert by their exact sizes', () => {
  // 1 lb is 0.45359237 kg: 2.00 a kg is 0.90718474 a lb, 0.91. 3.785411784 l to the gallon: 1.00 a litre is 3.79.
  const carrots = { ...frame, product: { name: 'Carrots', unit: 'lb' } };
  const twoPerKg = { ...last, priceTenThousandths: 20_000 };
  expect(priceFromSeries({ ...flour, unit: 'kg' }, twoPerKg, carrots)).toMatchObject({ price: { price: 91 } });
  const milk = { ...frame, product: { name: 'Milk', unit: 'gallon' } };
  const onePerLitre = { ...last, priceTenThousandths: 10_000 };
  expect(priceFromSeries({ ...flour, unit: 'litre' }, onePerLitre, milk)).toMatchObject({ price: { price: 379 } });
  expect(priceFromSeries({ ...flour, unit: 'litre' }, onePerLitre, carrots)).toMatchObject({ code: 'other-unit' });
});

test('dates rise, one figure for each', () => {
  const twice = { ...flour, points: [...flour.points, last] };
  expect(checkSeries(twice)).toEqual([{ field: 'date', place: 2, code: 'not-after-one-before' }]);
  expect(checkSeries({ ...flour, points: [] })).toEqual([{ field: 'points', code: 'missing' }]);
});

test('reading the same file again changes nothing; newer figures are added and corrected', () => {
  expect(mergeSeries(flour, flour)).toEqual(flour);
  const next: KeptSeries = {
    ...flour,
    points: [
      { ...last, priceTenThousandths: 5500 },
      { date: '2022-09-01', priceTenThousandths: 5600 },
    ],
  };
  expect(mergeSeries(flour, next)?.points.map(({ priceTenThousandths }) => priceTenThousandths)).toEqual([
    5410, 5500, 5600,
  ]);
});

test('figures in another unit are never put into the same line', () => {
  expect(mergeSeries(flour, { ...flour, unit: 'kg' })).toBeNull();
  expect(mergeSeries(flour, { ...flour, currency: 'EUR' })).toBeNull();
});

test('merged series keep every date once and in order', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((number) => `2022-08-${number}`);
  const points = fc
    .uniqueArray(day)
    .map((days) => days.toSorted().map((date, at) => ({ date, priceTenThousandths: at })));
  fc.assert(
    fc.property(points, points, (one, other) => {
      const merged = mergeSeries({ ...flour, points: one }, { ...flour, points: other })?.points ?? [];
      const dates = [...new Set([...one, ...other].map(({ date }) => date))].toSorted();
      expect(merged.map(({ date }) => date)).toEqual(dates);
    }),
  );
});

test('the series in use is the one that the market price names, at a date it has', () => {
  const price = { price: 275, source: flour.source, date: last.date } as never;
  expect(seriesInUse(price, [flour])).toBe(flour);
  expect(seriesInUse(null, [flour])).toBeNull();
  expect(seriesInUse({ ...(price as object), date: '2021-01-01' } as never, [flour])).toBeNull();
});
