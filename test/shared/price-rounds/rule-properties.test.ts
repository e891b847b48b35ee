import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, type Observation } from '../../../shared/price-rounds/observation.ts';
import { ruleByName, ruleNames } from '../../../shared/price-rounds/rule-by-name.ts';
import type { RuleSetup } from '../../../shared/price-rounds/rule-setup.ts';

type Amounts = readonly [demand: number, supply: number];
/** Per round, per good. */
type Rounds = readonly (readonly Amounts[])[];

function frame(goods: number, more: Partial<RuleSetup> = {}): RuleSetup {
  const setups = Array.from({ length: goods }, () => ({ floorPrice: 0 }));
  return { goods: setups, quantum: 0, tolerance: 0.01, numeraire: null, ...more };
}

/** The price lists a rule announces when these rounds come back, whatever the prices. */
function play(name: (typeof ruleNames)[number], setup: RuleSetup, start: readonly number[], rounds: Rounds) {
  const rule = ruleByName(name);
  let state = rule.begin(setup);
  let prices = start;
  return rounds.map((round) => {
    const seen = round.map(([demand, supply]): Observation => exactly(demand, supply));
    const next = rule.next(JSON.parse(JSON.stringify(state)), prices, seen);
    ({ state, prices } = next);
    return next;
  });
}

const goods = 4;
const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
// Without bias to round figures: a misfit of exactly the tolerance may fall either way when sums are taken in another order.
const usual = fc.noBias(fc.double({ min: 1, max: 100, noNaN: true }));
const roundsOf = (value: fc.Arbitrary<number>, length: number) =>
  fc.array(fc.array(fc.tuple(value, value), { minLength: goods, maxLength: goods }), {
    minLength: length,
    maxLength: length,
  });
const start = fc.array(fc.double({ min: 0.5, max: 2000, noNaN: true }), { minLength: goods, maxLength: goods });

test.each(ruleNames)('%s: prices are never negative and never NaN, and every price has a finite working', (name) => {
  const setups = fc.constantFrom<Partial<RuleSetup>>({}, { quantum: 1 }, { numeraire: 2 });
  fc.assert(
    fc.property(roundsOf(amount, 12), start, setups, (rounds, prices, more) => {
      const opening = more.quantum === 1 ? prices.map(Math.round) : prices;
      for (const next of play(name, frame(goods, more), opening, rounds)) {
        expect(next.prices.every((price) => price >= 0 && Number.isFinite(price))).toBe(true);
        if (more.quantum === 1) expect(next.prices.every(Number.isInteger)).toBe(true);
        expect(
          next.goods.every(({ working }) => Number.isFinite(working.wanted) && Number.isFinite(working.step)),
        ).toBe(true);
      }
    }),
  );
});

test.each(ruleNames)('%s: the order of the goods does not matter', (name) => {
  fc.assert(
    fc.property(roundsOf(usual, 4), start, (rounds, prices) => {
      const order = [2, 0, 3, 1];
      const permute = <T>(list: readonly T[]) => order.map((good) => list[good]!);
      const straight = play(name, frame(goods), prices, rounds).at(-1)!.prices;
      const permuted = play(name, frame(goods), permute(prices), rounds.map(permute)).at(-1)!.prices;
      for (const [i, good] of order.entries()) expect(permuted[i]! / straight[good]!).toBeCloseTo(1, 6);
    }),
  );
});

test.each(ruleNames)('%s: the unit a good is counted in does not matter', (name) => {
  fc.assert(
    fc.property(roundsOf(usual, 4), start, (rounds, prices) => {
      const units = [1024, 1, 1 / 64, 16];
      const scaled = rounds.map((round) => round.map(([d, s], i): Amounts => [d * units[i]!, s * units[i]!]));
      const one = play(name, frame(goods), prices, rounds).at(-1)!.prices;
      const other = play(name, frame(goods), prices, scaled).at(-1)!.prices;
      for (const [i, price] of one.entries()) expect(other[i]! / price).toBeCloseTo(1, 6);
    }),
  );
});

test.each(ruleNames)('%s: a cleared market stays put', (name) => {
  fc.assert(
    fc.property(
      roundsOf(usual, 3),
      start,
      fc.array(usual, { minLength: goods, maxLength: goods }),
      (rounds, prices, sold) => {
        const cleared = sold.map((quantity): Amounts => [quantity, quantity]);
        const announced = play(name, frame(goods), prices, [...rounds, cleared]);
        expect(announced.at(-1)?.prices).toEqual(announced.at(-2)?.prices);
        expect(announced.at(-1)?.goods.every(({ reason }) => reason === 'within-tolerance')).toBe(true);
      },
    ),
  );
});

test.each(ruleNames)(
  '%s: regression, negative prices: a good nobody asks for goes to its floor and is free there',
  (name) => {
    const setup = { ...frame(2), goods: [{ floorPrice: 0 }, { floorPrice: 5 }], quantum: 1 } as const;
    const idle: Amounts = [0, 40];
    const announced = play(
      name,
      setup,
      [312, 700],
      Array.from({ length: 8 }, () => [idle, idle]),
    );
    expect(announced.at(-1)?.prices).toEqual([0, 5]);
    expect(announced.at(-1)?.goods.map(({ reason }) => reason)).toEqual(['free-good', 'free-good']);
    expect(announced.at(-1)?.goods.map(({ working }) => working.imbalance)).toEqual([0, 0]);
  },
);

test.each(ruleNames)('%s: a free good that is asked for again gets a price again', (name) => {
  const setup = frame(1, { quantum: 1 });
  const wanted = Array.from({ length: 3 }, (): readonly Amounts[] => [[80, 40]]);
  expect(play(name, setup, [0], wanted).at(-1)!.prices[0]).toBeGreaterThan(0);
});
