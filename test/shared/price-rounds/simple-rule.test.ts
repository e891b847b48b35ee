import { expect, test } from 'vitest';
import { exactly } from '../../../shared/price-rounds/observation.ts';
import { simpleRule } from '../../../shared/price-rounds/simple-rule.ts';

const setup = { goods: [{ floorPrice: 0 }], quantum: 1, tolerance: 0.05, numeraire: null } as const;

function nextPrice(price: number, demand: number, supply: number) {
  return simpleRule.next(simpleRule.begin(setup), [price], [exactly(demand, supply)]);
}

test.each([
  // Story 4: excess 11 of 30 = 36.67 %, a quarter is 9.17 %: 312 * 1.0917 = 340.6 -> 341.
  { price: 312, demand: 41, supply: 30, next: 341, reason: 'demand-above-supply' },
  // 100 % too much would be 25 %, at most 10 %: 312 * 1.1 = 343.2 -> 343.
  { price: 312, demand: 60, supply: 30, next: 343, reason: 'capped' },
  // A third too little: 312 * (1 - 0.0833) = 286.
  { price: 312, demand: 20, supply: 30, next: 286, reason: 'supply-above-demand' },
  { price: 312, demand: 1, supply: 30, next: 281, reason: 'supply-above-demand' },
  { price: 312, demand: 30, supply: 0, next: 343, reason: 'capped' },
  { price: 312, demand: 31, supply: 30, next: 312, reason: 'within-tolerance' },
  // 3 * (1 + 0.0333) rounds back to 3; outside the tolerance the move is one minor unit instead.
  { price: 3, demand: 34, supply: 30, next: 4, reason: 'demand-above-supply' },
  { price: 0, demand: 3, supply: 30, next: 0, reason: 'free-good' },
])('at $price with demand $demand and supply $supply it announces $next: $reason', (row) => {
  const [good] = nextPrice(row.price, row.demand, row.supply).goods;
  expect(good?.price).toBe(row.next);
  if (row.demand > 1) expect(good?.reason).toBe(row.reason);
});

test('story 4: 3.12 becomes 3.41 (+9.2 %), with its working, and round 1 recomputes from its stored state', () => {
  const begun = simpleRule.begin(setup);
  const first = simpleRule.next(begun, [312], [exactly(41, 30)]);
  expect(first.prices).toEqual([341]);
  expect(first.goods[0]?.working).toMatchObject({
    priceBefore: 312,
    demand: 41,
    supply: 30,
    mover: 'own-excess',
    cap: 0.1,
  });
  expect(first.goods[0]?.working.step).toBeCloseTo(0.25 * (11 / 30), 9);
  expect(first.goods[0]?.working.imbalance).toBeCloseTo(11 / 35.5, 12);
  const second = simpleRule.next(first.state, first.prices, [exactly(34, 30)]);
  expect(second.prices).toEqual([352]);
  const stored = JSON.parse(JSON.stringify(begun));
  expect(simpleRule.next(stored, [312], [exactly(41, 30)])).toEqual(first);
});
