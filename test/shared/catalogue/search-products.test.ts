import { expect, test } from 'vitest';
import type { Product } from '../../../shared/catalogue/product.ts';
import { searchProducts } from '../../../shared/catalogue/search-products.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

function product(code: string, name: string, ordinal: number): Product {
  const prices = { floorPrice: money(0), openingPrice: money(100), marketPrice: null };
  return { code, name, ordinal, unit: 'lb', caseSize: quantity(1000), leadDays: 1, season: null, ...prices };
}

const products = [
  product('E01', 'Eggs, grade A large', 0),
  product('E02', 'Eggplant', 1),
  product('P07', 'Potatoes, white', 2),
  product('P08', 'Potatoes, red', 3),
  product('J01', 'Jalape\u00f1o peppers', 4),
];
const details = [
  { product: 'P07', unitCode: null, department: 'Produce', storagePlace: '', aliases: ['spuds'], catchWeight: false },
];
const search = searchProducts(products, details);

test.each([
  ['eg', ['E01', 'E02']],
  ['eggs', ['E01']],
  ['EGGS LARGE', ['E01']],
  ['p07', ['P07']],
  ['pot red', ['P08']],
  ['jalapeno', ['J01']],
  ['spuds', ['P07']],
  ['produce', ['P07']],
  ['', []],
  ['zzz', []],
])('typing %s finds %o', (text, codes) => {
  expect([...search.find(text, 10)].sort()).toEqual(codes);
});

test('a slip is forgiven when nothing is found without it', () => {
  expect(search.find('potatos', 10)).toContain('P07');
});

test('no more are given than asked for', () => {
  expect(search.find('e', 1)).toHaveLength(1);
});
