import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerRound } from '../../../../shared/price-rounds/economy/answer-round.ts';
import { type CrowdHabits, newCrowd } from '../../../../shared/price-rounds/economy/crowd.ts';
import type { Economy } from '../../../../shared/price-rounds/economy/economy.ts';
import { parseEconomy } from '../../../../shared/price-rounds/economy/parse-economy.ts';

const folder = join(import.meta.dirname, '../../../fixtures/economies');
const names = ['cobb-douglas-4x5', 'coop-basket-8x10', 'council-economy-6', 'scarf-1960-cycle'];
const prompt: CrowdHabits = { inertia: 0, late: 0, noise: 0 };

function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

function parsed(value: unknown): Economy {
  const result = parseEconomy(value);
  if (result.kind === 'refused') throw new Error(`${result.field}: ${result.problem}`);
  return result.economy;
}

function sums({ market }: Economy, prices: readonly number[], habits = prompt) {
  const { demand, supply } = answerRound(market, { prices, habits, crowd: newCrowd(1) });
  return { demand: [...demand], supply: [...supply] };
}

test.each(names)('%s: at its known equilibria demand is supply', (name) => {
  const economy = parsed(fixture(name));
  expect(economy.equilibria.length).toBeGreaterThan(0);
  for (const prices of economy.equilibria) {
    const { demand, supply } = sums(economy, prices);
    for (const [good, amount] of demand.entries()) expect(Math.abs(amount / supply[good]! - 1)).toBeLessThan(1e-12);
  }
});

test('a Cobb-Douglas exchange worked out by hand', () => {
  // Both own 1 of one good, worth 2 and 3, and spend halves: 0.5 * 5 / 2 = 1.25 and 0.5 * 5 / 3 = 0.8333.
  const economy = parsed({
    id: 'two',
    kind: 'exchange',
    goods: ['a', 'b'],
    start_prices: [2, 3],
    consumers: [
      { endowment: [1, 0], weights: [0.5, 0.5], sigma: 1 },
      { endowment: [0, 1], weights: [0.5, 0.5], sigma: 1 },
    ],
  });
  const { demand, supply } = sums(economy, [2, 3]);
  expect(demand[0]).toBeCloseTo(1.25, 12);
  expect(demand[1]).toBeCloseTo(5 / 6, 12);
  expect(supply).toEqual([1, 1]);
});

test('a public good and permitted pollution', () => {
  // Two councils spend 10 + compensation / 2 each on one public good. The community permits 3 * 2 = 6 units at 2, worth 12:
  // each council has 16. At a price of 4 they ask for (16 + 16) / 4 = 8 jointly: each faces 2, states 8, the average is 8.
  const economy = parsed({
    id: 'public',
    kind: 'council-economy',
    goods: ['park', 'smoke'],
    start_prices: [4, 2],
    worker_councils: [],
    consumer_councils: [
      { allowance: 10, shares: { park: 1 } },
      { allowance: 10, shares: { park: 1 } },
    ],
    community_of_affected_parties: { pollutant: 'smoke', scale: 3, elasticity: 1 },
  });
  const { demand, supply } = sums(economy, [4, 2]);
  expect(demand[0]).toBeCloseTo(8, 12);
  expect(supply[1]).toBeCloseTo(6, 12);
});

test('a workplace does at least as well by its plan as by any plan near it', () => {
  const workplace = { output: 'bread', a: 5, c: 0.06, s: 1, k: 3.2, exponents: { flour: 0.4, labour: 0.35 } };
  const economy = parsed({
    id: 'one',
    kind: 'council-economy',
    goods: ['bread', 'flour', 'labour'],
    start_prices: [7, 3, 4],
    worker_councils: [workplace],
    consumer_councils: [],
    endowments: {},
  });
  const [price, flourPrice, labourPrice] = [7, 3, 4];
  const profit = (effort: number, flour: number, labour: number) =>
    price * 5 * effort ** 0.06 * flour ** 0.4 * labour ** 0.35 -
    flourPrice * flour -
    labourPrice * labour -
    effort ** 3.2;
  const { demand, supply } = sums(economy, [7, 3, 4]);
  const [, flour, labour] = demand as [number, number, number];
  // e from its own first-order condition: c L Q = s k e^k.
  const effort = ((0.06 * price * supply[0]!) / 3.2) ** (1 / 3.2);
  const best = profit(effort, flour, labour);
  expect(5 * effort ** 0.06 * flour ** 0.4 * labour ** 0.35).toBeCloseTo(supply[0]!, 9);
  for (const factor of [0.98, 1.02]) {
    expect(profit(effort * factor, flour, labour)).toBeLessThan(best);
    expect(profit(effort, flour * factor, labour)).toBeLessThan(best);
    expect(profit(effort, flour, labour * factor)).toBeLessThan(best);
  }
});

test('habits: inertia goes part of the way in log quantity, late answers the prices before, noise is repeatable', () => {
  const { market } = parsed({
    id: 'one',
    kind: 'budget-economy',
    goods: ['bread'],
    start_prices: [1],
    households: [{ budget: 100, weights: [1], sigma: 1 }],
    producers: [{ fixed_supply: 50 }],
  });
  const second = (habits: CrowdHabits) => {
    const first = answerRound(market, { prices: [1], habits, crowd: newCrowd(7) });
    return answerRound(market, { prices: [4], habits, crowd: first.crowd }).demand[0]!;
  };
  expect(second(prompt)).toBeCloseTo(25, 12);
  // From 100 to 25 half way in logarithms is sqrt(100 * 25) = 50.
  expect(second({ ...prompt, inertia: 0.5 })).toBeCloseTo(50, 9);
  expect(second({ ...prompt, late: 0.999999 })).toBeCloseTo(100, 9);
  const noisy = second({ ...prompt, noise: 0.1 });
  expect(noisy).not.toBeCloseTo(25, 3);
  expect(second({ ...prompt, noise: 0.1 })).toBe(noisy);
});

const workplaces = (change: object) => ({
  ...fixture('council-economy-6'),
  worker_councils: [{ output: 'bread', a: 5, c: 0.06, s: 1, k: 3.2, exponents: { flour: 0.4 }, ...change }],
});

test.each([
  { file: 3, field: 'the file itself' },
  { file: { id: 'x', kind: 'barter' }, field: 'kind' },
  { file: { ...fixture('scarf-1960-cycle'), start_prices: [1, 1] }, field: 'start_prices' },
  { file: { ...fixture('scarf-1960-cycle'), start_prices: [1, 1, 0] }, field: 'start_prices[2]' },
  { file: { ...fixture('scarf-1960-cycle'), numeraire: 3 }, field: 'numeraire' },
  { file: { ...fixture('scarf-1960-cycle'), goods: ['a', 'b', 'a'] }, field: 'goods[2]' },
  { file: { ...fixture('scarf-1960-cycle'), consumers: [] }, field: 'consumers' },
  { file: { ...fixture('coop-basket-8x10'), producers: [{ fixed_supply: 3 }] }, field: 'producers' },
  { file: { ...fixture('coop-basket-8x10'), producers: [{ scale: 3 }] }, field: 'producers[0]' },
  { file: workplaces({ exponents: { gold: 0.4 } }), field: 'worker_councils[0].exponents' },
  { file: workplaces({ exponents: { flour: 0.99 } }), field: 'worker_councils[0].exponents' },
  { file: workplaces({ a: -1 }), field: 'worker_councils[0].a' },
  { file: workplaces({ output: 'gold' }), field: 'worker_councils[0].output' },
])('refuses what is not an economy, naming $field', ({ file, field }) => {
  expect(parseEconomy(file)).toMatchObject({ kind: 'refused', field });
});

test('a good that is called as what every object has', () => {
  const economy = parsed({
    ...{ id: 'odd names', kind: 'council-economy', goods: ['constructor', 'b'], start_prices: [1, 1] },
    ...{ worker_councils: [], consumer_councils: [{ allowance: 10, shares: { constructor: 0.5, b: 0.5 } }] },
    endowments: { b: 3 },
  });
  expect(sums(economy, [1, 1])).toEqual({ demand: [5, 5], supply: [0, 3] });
});
