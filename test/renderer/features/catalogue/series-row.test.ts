import { expect, test } from 'vitest';
import { monthNumber, seriesLines, seriesRows } from '../../../../renderer/features/catalogue/series-row.ts';
import type { KeptSeries } from '../../../../shared/market-prices/kept-series.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const product = {
  ...{ code: 'P07', name: 'Potatoes, white', unit: 'lb', caseSize: quantity(50_000), leadDays: 3, season: null },
  ...{ floorPrice: money(1), openingPrice: money(99), ordinal: 0 },
  marketPrice: { price: money(98), source: 'BLS', date: '2022-07-01' },
};
const frame = { product, currency: 'USD', digits: 2, on: '2023-01-04' };
const series = (source: string, unit: string, dates: readonly string[]): KeptSeries => ({
  ...{ product: 'P07', source, item: 'Potatoes', unit, currency: 'USD' },
  points: dates.map((date, at) => ({ date, priceTenThousandths: 9800 + 100 * at })),
});
const bls = series('BLS', 'lb. (453.6 gm)', ['2012-01-01', '2022-07-01', '2022-08-01']);
const old = series('ERS', 'pound', ['2021-01-01']);
const peck = series('Stand', 'peck', ['2022-12-01']);

test('series stand newest first, with the price of a plan unit or why there is none', () => {
  const rows = seriesRows([old, bls, peck], frame);
  expect(rows.map(({ series: { source }, isStale }) => [source, isStale])).toEqual([
    ['Stand', false],
    ['BLS', false],
    ['ERS', true],
  ]);
  expect(rows.map(({ price }) => (price.kind === 'ok' ? price.price.price : price.code))).toEqual([
    'other-unit',
    100,
    98,
  ]);
});

test('the series in use is marked, also when a newer figure of it is not', () => {
  const rows = seriesRows([bls, old], frame);
  expect(rows.map(({ isInUse, isLatestInUse }) => [isInUse, isLatestInUse])).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('lines are drawn in months back from the newest figure, without what does not convert', () => {
  const lines = seriesLines([bls, old, peck], frame, 60);
  expect(lines.map(({ key, points }) => [key, points.length])).toEqual([
    ['BLS', 2],
    ['ERS', 1],
  ]);
  expect(lines[0]?.points).toEqual([
    { x: monthNumber('2022-07-01'), y: 99 },
    { x: monthNumber('2022-08-01'), y: 100 },
  ]);
  expect(seriesLines([bls], frame, Number.POSITIVE_INFINITY)[0]?.points).toHaveLength(3);
});
