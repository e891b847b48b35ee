import { expect, test } from 'vitest';
import type { Product } from '../../../shared/catalogue/product.ts';
import { answerAtPrices } from '../../../shared/plans/answers/answer-at-prices.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { ownBasket } from '../../../shared/procedure/own-basket.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

function product(ordinal: number, marketPrice: number | null): readonly [number, Product] {
  return [
    ordinal,
    {
      ...{
        code: `P${ordinal}`,
        name: `Product ${ordinal}`,
        unit: 'lb',
        caseSize: quantity(1000),
        leadDays: 1,
        ordinal,
      },
      ...{ season: null, floorPrice: money(10), openingPrice: money(100) },
      marketPrice: marketPrice === null ? null : { price: money(marketPrice), source: 'BLS', date: '2027-01-01' },
    },
  ];
}

function line(ordinal: number, want: number, changes: Partial<PlanLine> = {}): PlanLine {
  return {
    ...{ product: ordinal, want: quantity(want), upTo: quantity(want), rhythm: 'weekly', priority: 'normal' },
    ...{ response: { kind: 'fixed' }, substitute: null, highestPrice: null, ...changes },
  };
}

function basketOf(lines: readonly PlanLine[], allowance = 100_000) {
  const market = { prices: [200, 150, 90], openingPrices: [200, 150, 90], inSeason: [true, true, true] };
  const answer = answerAtPrices({ lines, allowance: money(allowance), weeks: 13, ...market });
  const products = new Map([product(0, 180), product(1, 175), product(2, null)]);
  return ownBasket({ lines, answer, products, prices: market.prices, weeks: 13 });
}

test('3 x 2.00 + 2 x 1.50 / 2 + 1 x 0.90 = 8.40; on the market 3 x 1.80 + 1.75 + 0.90 = 8.05', () => {
  const basket = basketOf([line(0, 3000), line(1, 2000, { rhythm: '2-weekly' }), line(2, 1000)]);
  expect(basket).toMatchObject({ cost: 840, marketCost: 805, dearer: 60, cheaper: 25, withoutMarketPrice: 1 });
  expect(basket.lines.map(({ cost, marketCost }) => [cost, marketCost])).toEqual([
    [600, 540],
    [150, 175],
    [90, 90],
  ]);
});

test('what a line does not take at the price costs nothing, and why stands beside it', () => {
  const basket = basketOf([line(0, 3000, { highestPrice: money(199) }), line(1, 1000)]);
  expect(basket.lines[0]).toMatchObject({ quantity: 0, cost: 0, reason: 'above-highest-price' });
  expect(basket.cost).toBe(150);
});

test('above the budget the basket is what is counted, within it', () => {
  const basket = basketOf([line(0, 3000)], 300);
  expect(basket).toMatchObject({ cost: 300, marketCost: 270 });
  expect(basket.lines[0]?.reason).toBe('scaled-to-allowance');
});
