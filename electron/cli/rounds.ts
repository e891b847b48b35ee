import type { Economy } from '../../shared/price-rounds/economy/economy.ts';
import { firstRoundWithin, runRounds } from '../../shared/price-rounds/economy/run-rounds.ts';
import { ruleByName } from '../../shared/price-rounds/rule-by-name.ts';
import { type RoundsArguments, readArguments } from './rounds-arguments.ts';
import { readEconomy } from './rounds-read-economy.ts';

/** Holds price rounds on economy files and prints one JSON line for each: shared/price-rounds/README.md. */

const mostRounds = 300;
const reported = ['0.20', '0.10', '0.05', '0.03', '0.01'] as const;
const finest = 0.01;

function report(economy: Economy, { rule, habits, seed }: RoundsArguments): string {
  const began = performance.now();
  const run = runRounds(economy, ruleByName(rule), { habits, seed, tolerance: finest, mostRounds });
  const ms = performance.now() - began;
  return JSON.stringify({
    id: economy.id,
    rule,
    rounds: Object.fromEntries(reported.map((within) => [within, firstRoundWithin(run.worst, Number(within))])),
    worst: run.worst.at(-1),
    prices: run.prices,
    fallbacks: run.fallbacks,
    ms: Math.round(ms * 1000) / 1000,
  });
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  for (const file of given.files) process.stdout.write(`${report(await readEconomy(file), given)}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`rounds: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
