import { expect, test } from 'vitest';
import { acceleratedRule } from '../../../shared/price-rounds/accelerated-rule.ts';
import { exactly } from '../../../shared/price-rounds/observation.ts';
import type { Announcement } from '../../../shared/price-rounds/price-rule.ts';
import type { GoodSetup, RuleSetup } from '../../../shared/price-rounds/rule-setup.ts';

function setupOf(goods: readonly GoodSetup[], more: Partial<RuleSetup> = {}): RuleSetup {
  return { goods, quantum: 0, tolerance: 0.01, numeraire: null, ...more };
}
const smooth: GoodSetup = { floorPrice: 0 };

/** Answers the rule with `answer` for some rounds, from these prices. */
function hold(
  setup: RuleSetup,
  start: readonly number[],
  answer: (prices: readonly number[], round: number) => readonly (readonly [demand: number, supply: number])[],
  rounds: number,
): readonly Announcement[] {
  const announced: Announcement[] = [];
  let state = acceleratedRule.begin(setup);
  let prices = start;
  for (let round = 1; round <= rounds; round += 1) {
    const observations = answer(prices, round).map(([demand, supply]) => exactly(demand, supply));
    const next = acceleratedRule.next(JSON.parse(JSON.stringify(state)), prices, observations);
    ({ state, prices } = next);
    announced.push(next);
  }
  return announced;
}

test('one good, two rounds: the plain step, then the secant through both', () => {
  const [first, second] = hold(setupOf([smooth]), [100], (_, round) => [round === 1 ? [200, 100] : [80, 100]], 2);
  // z = ln 2 = 0.6931; one good is its own average, so the plain step is z itself: 100 * 2.
  expect(first?.prices[0]).toBeCloseTo(200, 9);
  expect(first?.goods[0]).toMatchObject({ reason: 'demand-above-supply', working: { mover: 'extrapolation' } });
  // z = ln 0.8 = -0.2231 after a move of 0.6931. df = -0.9163, g = 0.2435,
  // move = -0.2231 - 0.2435 * (0.6931 - 0.9163) = -0.1688: the straight line through both rounds is 0 at 168.9.
  expect(second?.prices[0]).toBeCloseTo(200 * Math.exp(-0.1688), 1);
  expect(second?.goods[0]?.reason).toBe('supply-above-demand');
});

test('two goods: each follows 15 % of its own excess, the level the average in full', () => {
  const [first] = hold(
    setupOf([smooth, smooth]),
    [100, 100],
    () => [
      [200, 100],
      [100, 100],
    ],
    1,
  );
  // z = (0.6931, 0), average 0.3466: 0.15 * 0.3466 + 0.3466 = 0.3986 and 0.15 * -0.3466 + 0.3466 = 0.2946.
  expect(Math.log(first!.prices[0]! / 100)).toBeCloseTo(0.3986, 3);
  expect(Math.log(first!.prices[1]! / 100)).toBeCloseTo(0.2946, 3);
  expect(first?.goods[1]?.reason).toBe('follows-others');
});

test('with a numeraire its price stays and only proportions move', () => {
  const [first] = hold(
    setupOf([smooth, smooth], { numeraire: 1 }),
    [1, 1],
    () => [
      [200, 100],
      [50, 100],
    ],
    1,
  );
  expect(first?.prices[1]).toBe(1);
  // 0.15 * (ln 2 - ln 0.5) = 0.2079
  expect(Math.log(first!.prices[0]!)).toBeCloseTo(0.2079, 3);
});

test('with a numeraire the cap holds for rises and falls about the middle, so proportions may change by its square', () => {
  const excess = 100 * Math.exp(20);
  const answer = () => [[excess, 100] as const, [100, 100] as const, [100, 100] as const];
  const [first] = hold(setupOf([smooth, smooth, smooth], { numeraire: 1 }), [1, 1, 1], answer, 1);
  // 0.15 * 20 = 3 for the first good and 0 for the others: 1.5 either side of the middle, cut to 1.25.
  expect(first?.prices[0]).toBeCloseTo(Math.exp(2.5), 6);
  expect(first?.prices.slice(1)).toEqual([1, 1]);
});

test('no announcement moves a price by more than a factor of 3.5, and it says when it would have', () => {
  const [first] = hold(setupOf([smooth]), [100], () => [[10_000, 1]], 1);
  expect(first?.prices[0]).toBeCloseTo(100 * Math.exp(1.25), 6);
  expect(first?.goods[0]?.reason).toBe('capped');
  expect(first?.goods[0]?.working.cap).toBeCloseTo(Math.exp(1.25) - 1, 9);
});

test('when the misfit grows it falls back to steady steps, says so, and returns', () => {
  // Twice the demand comes in the third round and stays: demand 100 (100 / p)^2, then 200 (100 / p)^2.
  const demand = (price: number, round: number) => (round < 3 ? 100 : 200) * (100 / price) ** 2;
  const rounds = hold(setupOf([smooth]), [110], ([price = 1], round) => [[demand(price, round), 100]], 14);
  expect(rounds.map((round) => round.fellBack).slice(0, 4)).toEqual([false, false, true, true]);
  expect(rounds.slice(4).some((round) => !round.fellBack)).toBe(true);
  const [, before, damped] = rounds;
  const excess = Math.log(demand(before!.prices[0]!, 3) / 100);
  // The excess turned once, from -0.19 to 0.19, then grew: 0.3 * 0.6 * 1.2 = 0.216 of it.
  expect(Math.log(damped!.prices[0]! / before!.prices[0]!)).toBeCloseTo(0.216 * excess, 6);
  expect(damped?.goods[0]?.reason).toBe('damped');
  expect(Math.abs(rounds.at(-1)!.prices[0]! - 141.4)).toBeLessThan(1.5);
});

test('whole minor units: a good no whole price clears is held at the better of the two neighbours', () => {
  // Demand 1000 / p against supply 100 * p: clears at 3.16; at 3 short by 10 %, at 4 over by 47 %.
  const setup = setupOf([smooth], { quantum: 1 });
  const rounds = hold(setup, [6], ([price = 1]) => [[1000 / price, 100 * price]], 8);
  expect(rounds.every(({ prices }) => Number.isInteger(prices[0]))).toBe(true);
  expect(rounds.at(-1)?.goods[0]).toMatchObject({ price: 3, reason: 'between-minor-units' });
});

test('a good that is plentiful at any price is free within a few rounds, and the others clear', () => {
  const setup = setupOf([{ floorPrice: 0.001 }, smooth]);
  const rounds = hold(
    setup,
    [10, 10],
    ([, bread = 1]) => [
      [60, 100],
      [500 / bread, 100],
    ],
    25,
  );
  expect(rounds.at(-1)?.goods[0]).toMatchObject({ price: 0.001, reason: 'free-good', forecastRoundsLeft: 0 });
  expect(rounds.at(-1)?.prices[1]).toBeCloseTo(5, 1);
});

test('the forecast counts the rounds left from the decline seen', () => {
  const rounds = hold(setupOf([smooth]), [100], (_, round) => [[100 + 80 / 4 ** round, 100]], 2);
  expect(rounds[0]?.forecastRoundsLeft).toBeNull();
  // imbalances 0.1818 and 0.0488, a decline to 26.8 % a round: two more rounds to 1 %.
  expect(rounds[1]?.forecastRoundsLeft).toBe(2);
});
