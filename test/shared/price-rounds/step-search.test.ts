import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceleratedRule } from '../../../shared/price-rounds/accelerated-rule.ts';
import type { Observation } from '../../../shared/price-rounds/observation.ts';
import { worstImbalance } from '../../../shared/price-rounds/worst-imbalance.ts';

/** A ladder step or a household's highest price, and the quantity that goes with it. */
type Part = readonly [price: number, quantity: number];

/** The highest price of a household that named none. */
const noLimit = 1_000_000;

function sum(parts: readonly Part[], counts: (price: number) => boolean): number {
  return parts.reduce((total, [price, quantity]) => total + (counts(price) ? quantity : 0), 0);
}

function observe(offers: readonly Part[], wishes: readonly Part[], at: number): Observation {
  return {
    demandLow: sum(wishes, (limit) => limit > at),
    demandHigh: sum(wishes, (limit) => limit >= at),
    supplyLow: sum(offers, (price) => price < at),
    supplyHigh: sum(offers, (price) => price <= at),
  };
}

/** Holds rounds on one good until it clears or is held; returns the prices announced and the last reason. */
function search(offers: readonly Part[], wishes: readonly Part[], start: number) {
  const prices = [...offers, ...wishes].map(([price]) => price).filter((price) => price < noLimit);
  const kinks = [...new Set(prices)].sort((a, b) => a - b);
  let state = acceleratedRule.begin({
    goods: [{ floorPrice: 0, kinks }],
    quantum: 1,
    tolerance: 0.05,
    numeraire: null,
  });
  const announced = [start];
  for (let round = 1; round <= 20; round += 1) {
    const price = announced.at(-1) ?? 0;
    const observation = observe(offers, wishes, price);
    const worst = worstImbalance([{ price, floorPrice: 0, observation }])?.imbalance ?? 0;
    if (worst <= 0.05) return { announced, outcome: 'cleared' };
    const next = acceleratedRule.next(JSON.parse(JSON.stringify(state)), [price], [observation]);
    state = next.state;
    const reason = next.goods[0]?.reason ?? '';
    if (['held-at-step', 'between-minor-units', 'no-supply'].includes(reason)) return { announced, outcome: reason };
    announced.push(next.prices[0] ?? 0);
  }
  return { announced, outcome: 'still going' };
}

test('a ladder clears at the price of the step that is only partly wanted', () => {
  const offers: Part[] = [
    [250, 20],
    [300, 20],
    [400, 20],
  ];
  const wishes: Part[] = [[1000, 35]];
  expect(search(offers, wishes, 260)).toEqual({ announced: [260, 300], outcome: 'cleared' });
  expect(search(offers, wishes, 450)).toEqual({ announced: [450, 400, 300], outcome: 'cleared' });
});

test('between two announced prices around the clearing price it halves the jumps', () => {
  const offers: Part[] = [200, 210, 220, 230, 240, 250, 260].map((price) => [price, 10]);
  const result = search(offers, [[1000, 35]], 500);
  expect(result.outcome).toBe('cleared');
  expect(result.announced.at(-1)).toBe(230);
  expect(result.announced.length).toBeLessThanOrEqual(5);
});

test('where supply ends below demand it stops raising the price and says why', () => {
  expect(search([[250, 20]], [[noLimit, 35]], 260).outcome).toBe('no-supply');
  expect(search([], [[noLimit, 35]], 260)).toEqual({ announced: [260], outcome: 'no-supply' });
});

test('a gap between what any two prices bring is proven and held', () => {
  // A lot of 50 at 300, all or none, against a wish for 20: none is enough below it, all is too much above.
  const setup = { goods: [{ floorPrice: 0, kinks: [300] }], quantum: 1, tolerance: 0.05, numeraire: null } as const;
  let state = acceleratedRule.begin(setup);
  let price = 290;
  const reasons: string[] = [];
  for (let round = 1; round <= 6; round += 1) {
    const supply = price > 300 ? 50 : 10;
    const seen = { demandLow: 20, demandHigh: 20, supplyLow: supply, supplyHigh: supply };
    const next = acceleratedRule.next(state, [price], [seen]);
    state = next.state;
    price = next.prices[0] ?? 0;
    reasons.push(next.goods[0]?.reason ?? '');
  }
  expect(reasons.at(-1)).toBe('held-at-step');
  // 10 for 20 misses by 0.67, 50 for 20 by 0.86: the smaller misfit is kept.
  expect(price).toBeLessThanOrEqual(300);
});

test('whenever some price clears a random book it is found within a dozen rounds', () => {
  const part = fc.tuple(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 1, max: 40 }));
  const books = fc.record({
    offers: fc.array(part, { minLength: 1, maxLength: 6 }),
    wishes: fc.array(part, { minLength: 1, maxLength: 12 }),
    start: fc.integer({ min: 200, max: 900 }),
  });
  fc.assert(
    fc.property(books, ({ offers, wishes, start }) => {
      // A clearing price always exists: below the first offer supply is 0, above the last wish demand is 0.
      const { outcome, announced } = search(offers, wishes, start);
      expect(outcome).toBe('cleared');
      expect(announced.length).toBeLessThanOrEqual(12);
      expect(announced.every((price) => Number.isInteger(price) && price >= 0)).toBe(true);
    }),
  );
});
