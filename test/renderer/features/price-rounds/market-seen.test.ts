import { expect, test } from 'vitest';
import { marketLine, marketSeen } from '../../../../renderer/features/price-rounds/market-seen.ts';
import { openingRows } from '../../../../renderer/features/price-rounds/opening-rows.ts';
import type { MarketPrice, Product } from '../../../../shared/catalogue/product.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const [eggs, milk, bread] = sampleAssembly().products;

function rowsOf(...prices: readonly (MarketPrice | null)[]) {
  const products = [eggs, milk, bread].slice(0, prices.length);
  return openingRows(products.map((product, at) => ({ ...(product as Product), marketPrice: prices[at] ?? null })));
}

const seen = (source: string, date: string): MarketPrice => ({ price: money(312), source, date });

test('a market price says where and in which month it was seen', () => {
  const [row] = openingRows([eggs as Product]);
  expect(row && marketSeen(row)).toEqual({ source: 'BLS APU0000708111', month: 'Aug 2022' });
});

test('a price corrected since the round was announced is not given the new source', () => {
  const [row] = rowsOf(seen('Survey', '2026-10-01'));
  expect(row && marketSeen({ ...row, marketPrice: money(300) })).toBeNull();
});

test('the line for the wall names who published the prices, once, and the months', () => {
  const [august, may] = ['2022-08-01', '2024-05-01'];
  expect(marketLine(rowsOf(seen('BLS APU1', august), seen('BLS APU2', august)))).toBe('Market: BLS, Aug 2022');
  expect(marketLine(rowsOf(seen('BLS APU1', may), seen('Alder Market', august), null))).toBe(
    'Market: BLS and Alder Market, Aug 2022 to May 2024',
  );
  expect(marketLine(rowsOf(seen('Survey', may), seen('Alder Market', may), seen('BLS 1', may)))).toBe(
    'Market: 3 sources, May 2024',
  );
  expect(marketLine(rowsOf(null))).toBeNull();
});
