import { expect, test } from 'vitest';
import { newAcceleration } from '../../../../shared/price-rounds/acceleration/acceleration-state.ts';
import { withRound } from '../../../../shared/price-rounds/acceleration/with-round.ts';
import { imbalance } from '../../../../shared/price-rounds/imbalance.ts';
import { exactly } from '../../../../shared/price-rounds/observation.ts';
import { ruleByName } from '../../../../shared/price-rounds/rule-by-name.ts';

const before = { ...newAcceleration(2, 2), usable: 3, misfitBefore: 0.01, doubt: 0.4 };
const cleared = { logPrices: [1, 2], logExcess: [0.01, -0.01] };

test('a round at other prices is added to the path, of which the last fourteen are kept', () => {
  const moved = { logPrices: [1, 2.5], logExcess: [0.2, 0] };
  expect(withRound({ ...before, past: [cleared] }, moved)).toEqual({ ...before, past: [cleared, moved] });
  const long = Array.from({ length: 14 }, (_, round) => ({ logPrices: [round, 0], logExcess: [0, 0] }));
  const { past } = withRound({ ...before, past: long }, moved);
  expect(past).toEqual([...long.slice(1), moved]);
});

test('another excess at the same prices comes from another market: the path begins anew, the belief goes on', () => {
  const changed = { logPrices: [1, 2], logExcess: [0.4, 0] };
  const after = withRound({ ...before, past: [cleared] }, changed);
  expect(after).toEqual({ ...before, past: [changed], usable: 0, misfitBefore: null, doubt: 0 });
});

test('a producer who comes late after the market has cleared: cleared again as fast as from a fresh start', () => {
  const rule = ruleByName('accelerated');
  const setup = {
    goods: [{ floorPrice: 0 }, { floorPrice: 0 }],
    quantum: 0,
    tolerance: 0.01,
    numeraire: null,
  } as const;
  // Two goods, half of 1,000 spent on each; the second is offered in proportion to its price.
  const market = (prices: readonly number[], late: number) => [
    exactly(500 / prices[0]!, 50 * late),
    exactly(500 / prices[1]!, 5 * prices[1]!),
  ];
  const clear = (
    begin: { readonly state: ReturnType<typeof rule.begin>; readonly prices: readonly number[] },
    late: number,
  ) => {
    let { state, prices } = begin;
    for (let round = 1; round < 40; round += 1) {
      const seen = market(prices, late);
      const worst = Math.max(...seen.map((good) => imbalance(good.demandLow, good.supplyLow)));
      ({ state, prices } = rule.next(state, prices, seen));
      if (worst <= setup.tolerance) return { state, prices, rounds: round };
    }
    throw new Error('Not cleared in 40 rounds');
  };
  const first = clear({ state: rule.begin(setup), prices: [20, 20] }, 1);
  const kept = clear(first, 1.5);
  const anew = clear({ state: rule.begin(setup), prices: first.prices }, 1.5);
  expect(kept.rounds).toBeLessThanOrEqual(anew.rounds);
  expect(kept.prices[0]).toBeCloseTo(500 / 75, 1);
});
