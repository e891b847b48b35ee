import { expect, test } from 'vitest';
import { checkProduct } from '../../../shared/catalogue/check-product.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const eggs = {
  code: 'E01',
  name: 'Eggs, grade A large',
  unit: 'dozen',
  caseSize: quantity(15_000),
  leadDays: 3,
  season: null,
  floorPrice: money(50),
  openingPrice: money(312),
  marketPrice: { price: money(312), source: 'BLS', date: '2022-08-01' },
};

test('a product with everything in place has no fault', () => {
  expect(checkProduct(eggs)).toEqual([]);
});

test('every fault is named at once', () => {
  const wrong = {
    ...eggs,
    ...{ code: ' ', name: '', unit: ' ', caseSize: quantity(0), leadDays: 1.5, season: { fromMonth: 0, toMonth: 3 } },
    ...{ floorPrice: money(-1), openingPrice: money(-2), marketPrice: { price: money(-1), source: ' ', date: 'May' } },
  };
  expect(checkProduct(wrong).map(({ field, code }) => `${field}: ${code}`)).toEqual([
    'code: missing',
    'name: missing',
    'unit: missing',
    'caseSize: not-above-zero',
    'leadDays: not-whole',
    'season: no-month',
    'floorPrice: below-zero',
    'openingPrice: below-floor',
    'marketPrice: below-zero',
    'marketPrice: without-source',
    'marketPrice: without-date',
  ]);
});

test('a code with a blank at its end would be another code', () => {
  expect(checkProduct({ ...eggs, code: 'E01 ' })).toEqual([{ field: 'code', code: 'blank-around' }]);
  expect(checkProduct({ ...eggs, code: 'E'.repeat(61) })).toEqual([{ field: 'code', code: 'too-long' }]);
});

test('a season may run over the new year, and lead days may be none', () => {
  expect(checkProduct({ ...eggs, season: { fromMonth: 11, toMonth: 2 }, leadDays: 0 })).toEqual([]);
  expect(checkProduct({ ...eggs, leadDays: -1 })).toEqual([{ field: 'leadDays', code: 'below-zero' }]);
});
