import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CrowdHabits } from '../../../shared/price-rounds/economy/crowd.ts';
import type { Economy } from '../../../shared/price-rounds/economy/economy.ts';
import { parseEconomy } from '../../../shared/price-rounds/economy/parse-economy.ts';
import { randomCouncilEconomy } from '../../../shared/price-rounds/economy/random-council-economy.ts';
import { firstRoundWithin, runRounds } from '../../../shared/price-rounds/economy/run-rounds.ts';
import { forgottenGoods } from '../../../shared/price-rounds/forgotten-goods.ts';
import { inFrame } from '../../../shared/price-rounds/in-frame.ts';
import { exactly } from '../../../shared/price-rounds/observation.ts';
import { ruleByName } from '../../../shared/price-rounds/rule-by-name.ts';
import type { RuleSetup } from '../../../shared/price-rounds/rule-setup.ts';
import { budgetEconomy, exchangeEconomy } from '../../builders/economy-families.ts';

function parsed(value: unknown): Economy {
  const result = parseEconomy(value);
  if (result.kind === 'refused') throw new Error(`${result.field}: ${result.problem}`);
  return result.economy;
}

function roundsNeeded(economy: Economy, rule: 'accelerated' | 'pequod', habits: CrowdHabits, within: number): number {
  const terms = { habits, seed: 1, tolerance: within, mostRounds: 120 };
  return firstRoundWithin(runRounds(economy, ruleByName(rule), terms).worst, within) ?? 121;
}

const budgets = { goods: 10, households: 12, elasticity: [0, 1.5], free: 0, gap: 0.5 } as const;
const families: readonly (readonly [string, (seed: number) => Economy])[] = [
  ['councils', (seed) => parsed(randomCouncilEconomy(seed, { councils: 300, goodsPerCategory: 10 }))],
  ['budgets', (seed) => parsed(budgetEconomy({ ...budgets, sigma: [0.2, 1.8] }, seed))],
  ['Leontief budgets', (seed) => parsed(budgetEconomy({ ...budgets, sigma: [0, 0] }, seed))],
  ['budgets with free goods', (seed) => parsed(budgetEconomy({ ...budgets, sigma: [0.2, 0.8], free: 0.3 }, seed))],
  ['exchange', (seed) => parsed(exchangeEconomy({ goods: 8, households: 10, sigma: [0.2, 1.8], gap: 0.5 }, seed))],
  ['two goods', (seed) => parsed(exchangeEconomy({ goods: 2, households: 2, sigma: [0.2, 1.8], gap: 0.5 }, seed))],
];

test.each(families)('%s: never more rounds than the published program plus one', (_, economyOf) => {
  const habits = [
    { inertia: 0, late: 0, noise: 0 },
    { inertia: 0.25, late: 0, noise: 0 },
    { inertia: 0, late: 0, noise: 0.01 },
  ];
  for (let seed = 1000; seed < 1006; seed += 1) {
    const economy = economyOf(seed);
    for (const habit of habits) {
      for (const within of [0.05, 0.03]) {
        const own = roundsNeeded(economy, 'accelerated', habit, within);
        const program = roundsNeeded(economy, 'pequod', habit, within);
        expect(own, JSON.stringify({ seed, habit, within })).toBeLessThanOrEqual(program + 1);
      }
    }
  }
});

test('a dozen households of which some are late by chance: about half of the published program’s rounds', () => {
  const seeds = Array.from({ length: 6 }, (_, index) => 1000 + index);
  for (const { part, ...habit } of [
    { inertia: 0, late: 0.25, noise: 0, part: 0.42 },
    { inertia: 0, late: 0.5, noise: 0, part: 0.55 },
    { inertia: 0.5, late: 0.25, noise: 0, part: 0.55 },
  ]) {
    const sum = (rule: 'accelerated' | 'pequod') =>
      families
        .flatMap(([, economyOf]) => seeds.map((seed) => roundsNeeded(economyOf(seed), rule, habit, 0.05)))
        .reduce((total, rounds) => total + rounds, 0);
    expect(sum('accelerated'), JSON.stringify(habit)).toBeLessThan(part * sum('pequod'));
  }
});

test('Scarf’s cycle clears within eight rounds, also when councils go only half of the way', () => {
  const path = join(import.meta.dirname, '../../fixtures/economies/scarf-1960-cycle.json');
  const scarf = parsed(JSON.parse(readFileSync(path, 'utf8')));
  const within = (inertia: number) => roundsNeeded(scarf, 'accelerated', { inertia, late: 0, noise: 0 }, 0.05);
  expect([0, 0.25, 0.5].map(within).every((rounds) => rounds <= 8)).toBe(true);
  expect(within(0.75)).toBeLessThanOrEqual(9);
});

test('a corrected offer makes the rule forget where that good’s price lay, and nothing else', () => {
  const setup: RuleSetup = {
    goods: [
      { floorPrice: 0, kinks: [100, 200] },
      { floorPrice: 0, kinks: [50] },
      { floorPrice: 0, kinks: [70] },
    ],
    quantum: 1,
    tolerance: 0.05,
    numeraire: null,
  };
  const rule = ruleByName('accelerated');
  const { state } = rule.next(rule.begin(setup), [100, 50, 70], [exactly(10, 5), exactly(5, 10), exactly(5, 10)]);
  const corrected = {
    ...setup,
    goods: [
      { floorPrice: 0, kinks: [100, 150] },
      { floorPrice: 0, kinks: [50] },
      { floorPrice: 0, kinks: [70] },
    ],
  };
  const forgotten = forgottenGoods('accelerated', state, corrected);
  expect(forgotten).toEqual([true, false, false]);
  const after = inFrame('accelerated', { memory: state, setup: corrected, forgotten });
  if (state.kind !== 'accelerated' || after.kind !== 'accelerated') throw new Error('Another rule’s state');
  expect(after.record.setup).toEqual(corrected);
  expect(after.acceleration.brackets[0]).toBeNull();
  expect(after.acceleration.brackets[1]).toEqual(state.acceleration.brackets[1]);
  expect(forgottenGoods('accelerated', state, structuredClone(setup))).toEqual([false, false, false]);
  const [first, second, third] = corrected.goods;
  const mostOthers = { ...corrected, goods: [first!, { ...second!, floorPrice: 10 }, third!] };
  expect(forgottenGoods('accelerated', state, mostOthers)).toEqual([true, true, true]);
});
