import { expect, test } from 'vitest';
import { isUsable, marketProposals, seriesEntry } from '../../../../renderer/features/catalogue/market-proposals.ts';
import type { MarketSeries } from '../../../../shared/market-prices/market-series.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const eggs = {
  ...{ code: 'E01', name: 'Eggs, grade A large', unit: 'dozen', caseSize: quantity(15_000), leadDays: 3, season: null },
  ...{ floorPrice: money(1), openingPrice: money(312), marketPrice: null, ordinal: 0 },
};
const series = (id: string, item: string, unit: string, month = '2022-08'): MarketSeries => ({
  ...{ source: 'BLS', id, item, form: null, unit },
  observations: [{ date: `${month}-01`, published: month, priceTenThousandths: 31_160 }],
});
const found = [
  series('1', 'Eggs, grade A, large', 'doz.'),
  series('2', 'Eggs, grade AA, large', 'doz.'),
  series('3', 'Eggs, grade A, extra large', 'doz.'),
  series('4', 'Eggs, grade A, large, brown', 'doz.'),
  series('5', 'Milk, whole', 'gal.'),
];
const frame = { products: [eggs], currency: 'USD', on: '2027-01-04' };

test('a product gets up to three series, one of them the best', () => {
  const proposals = marketProposals(found, frame);
  expect(proposals).toHaveLength(3);
  expect(proposals.filter(({ isBest }) => isBest).map(({ key }) => key)).toEqual(['E01/BLS 1']);
});

test('only the best becomes the market price, in its own currency, and never in place of a newer one', () => {
  const best = marketProposals(found, frame)[0]!;
  expect(isUsable(best, 'USD')).toBe(true);
  expect(isUsable(best, 'EUR')).toBe(false);
  expect(isUsable({ ...best, isBest: false }, 'USD')).toBe(false);
  const standing = (date: string) => ({ ...eggs, marketPrice: { price: money(300), source: 'Corner shop', date } });
  expect(isUsable({ ...best, product: standing('2022-08-02') }, 'USD')).toBe(false);
  expect(isUsable({ ...best, product: standing('2022-08-01') }, 'USD')).toBe(true);
});

test('chosen series are kept whole, the used ones named by source and date', () => {
  const proposals = marketProposals(found, frame);
  const entry = seriesEntry(proposals.slice(0, 2), proposals.slice(0, 1));
  expect(entry.series.map(({ product, source }) => [product, source])).toEqual([
    ['E01', 'BLS 1'],
    ['E01', expect.stringMatching(/BLS [34]/)],
  ]);
  expect(entry.use).toEqual([{ product: 'E01', source: 'BLS 1', date: '2022-08-01' }]);
});
