import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Economy } from '../../shared/price-rounds/economy/economy.ts';
import { parseEconomy } from '../../shared/price-rounds/economy/parse-economy.ts';
import { randomCouncilEconomy } from '../../shared/price-rounds/economy/random-council-economy.ts';
import { firstRoundWithin, runRounds } from '../../shared/price-rounds/economy/run-rounds.ts';
import type { PriceRule } from '../../shared/price-rounds/price-rule.ts';
import { ruleByName } from '../../shared/price-rounds/rule-by-name.ts';
import type { PriceRuleName } from '../../shared/price-rounds/rule-setup.ts';

const mostRounds = 100;
const files = ['cobb-douglas-4x5', 'coop-basket-8x10', 'council-economy-6', 'scarf-1960-cycle'] as const;
const seeds = [101, 102, 103, 104, 105] as const;

function parsed(value: unknown): Economy {
  const result = parseEconomy(value);
  if (result.kind === 'refused') throw new Error(`${result.field}: ${result.problem}`);
  return result.economy;
}

function economies(): readonly (readonly [name: string, members: readonly Economy[]])[] {
  const path = (name: string) => join(import.meta.dirname, `../fixtures/economies/${name}.json`);
  const random = (councils: number) =>
    seeds.map((seed) => parsed(randomCouncilEconomy(seed, { councils, goodsPerCategory: 10 })));
  return [
    ...files.map((name) => [name, [parsed(JSON.parse(readFileSync(path(name), 'utf8')))]] as const),
    ['5 random economies, 300 + 300 councils', random(300)],
    ['5 random economies, 3,000 + 3,000 councils', random(3000)],
  ];
}

type Outcome = { readonly within5: string; readonly within3: string; readonly msAStep: number };

function mean(numbers: readonly (number | null)[]): string {
  if (numbers.some((number) => number === null)) return 'never';
  const sum = numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  return Number((sum / numbers.length).toFixed(1)).toString();
}

/** Holds the rounds; only the rule's own steps are timed, not the answers of the councils. */
function outcome(name: PriceRuleName, members: readonly Economy[]): Outcome {
  const rule = ruleByName(name);
  const times: number[] = [];
  const timed: PriceRule = {
    ...rule,
    next: (...given) => {
      const start = performance.now();
      const announcement = rule.next(...given);
      times.push(performance.now() - start);
      return announcement;
    },
  };
  const habits = { inertia: 0, late: 0, noise: 0 };
  const runs = members.map((economy) => runRounds(economy, timed, { habits, seed: 1, tolerance: 0.03, mostRounds }));
  times.sort((a, b) => a - b);
  return {
    within5: mean(runs.map(({ worst }) => firstRoundWithin(worst, 0.05))),
    within3: mean(runs.map(({ worst }) => firstRoundWithin(worst, 0.03))),
    msAStep: times[Math.floor(times.length / 2)] ?? 0,
  };
}

export async function bench(): Promise<void> {
  console.log(`\nRounds until the worst gap is within 5 % / 3 % (at most ${mostRounds}), median ms a step of the rule`);
  console.log(`  ${''.padEnd(44)} ${'accelerated'.padStart(22)} ${'pequod'.padStart(22)}`);
  for (const [name, members] of economies()) {
    const cells = (['accelerated', 'pequod'] as const).map((rule) => {
      const { within5, within3, msAStep } = outcome(rule, members);
      return `${within5} / ${within3}  ${msAStep.toFixed(3)} ms`.padStart(22);
    });
    console.log(`  ${name.padEnd(44)} ${cells.join(' ')}`);
  }
}
