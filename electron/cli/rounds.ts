import type { Economy } from '../../shared/price-rounds/economy/economy.ts';
import { firstRoundWithin, runRounds } from '../../shared/price-rounds/economy/run-rounds.ts';
import { ruleByName } from '../../shared/price-rounds/rule-by-name.ts';
import { answerEachFile } from './answer-each-file.ts';
import { type RandomEconomies, type RoundsArguments, readArguments } from './rounds-arguments.ts';
import { randomEconomies, spreadOf } from './rounds-random.ts';
import { readEconomy } from './rounds-read-economy.ts';

/** Holds price rounds on economy files and prints one JSON line for each: shared/price-rounds/README.md. */

const mostRounds = 300;
const reported = ['0.20', '0.10', '0.05', '0.03', '0.01'] as const;
const finest = 0.01;
const mostRandomRounds = 100;
const never = Number.MAX_SAFE_INTEGER;

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

/** The rule beside the published program's on random economies, and how often it needed more than one round more. */
function* randomReports(given: RoundsArguments, random: RandomEconomies): Generator<string> {
  const runs = [...randomEconomies(random, given.seed)].map((economy) =>
    ([given.rule, 'pequod'] as const).map((rule) => {
      const terms = { habits: given.habits, seed: given.seed, tolerance: finest, mostRounds: mostRandomRounds };
      const { worst } = runRounds(economy, ruleByName(rule), terms);
      return reported.map((within) => firstRoundWithin(worst, Number(within)));
    }),
  );
  for (const [place, rule] of [given.rule, 'pequod'].entries()) {
    const spread = reported.map((within, at) => {
      return [
        within,
        spreadOf(
          runs.map((run) => run[place]?.[at] ?? null),
          mostRandomRounds,
        ),
      ] as const;
    });
    yield JSON.stringify({ random, habits: given.habits, rule, rounds: Object.fromEntries(spread) });
  }
  const slower = reported.map((within, at) => {
    const many = runs.filter(([own, other]) => (own?.[at] ?? never) > (other?.[at] ?? never) + 1).length;
    return [within, many] as const;
  });
  yield JSON.stringify({ slowerThanPequodByMoreThanOneRound: Object.fromEntries(slower) });
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  await answerEachFile('rounds', given.files, async (file) => report(await readEconomy(file), given));
  for (const random of given.random) {
    for (const line of randomReports(given, random)) process.stdout.write(`${line}\n`);
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`rounds: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
