import type { CouncilFile } from '../../shared/price-rounds/economy/council-schema.ts';
import type { Economy } from '../../shared/price-rounds/economy/economy.ts';
import { nextYear } from '../../shared/price-rounds/economy/next-year.ts';
import { parseEconomy } from '../../shared/price-rounds/economy/parse-economy.ts';
import { randomCouncilEconomy } from '../../shared/price-rounds/economy/random-council-economy.ts';
import { runRounds } from '../../shared/price-rounds/economy/run-rounds.ts';
import { ruleByName } from '../../shared/price-rounds/rule-by-name.ts';
import type { RandomEconomies } from './rounds-arguments.ts';

const prompt = { habits: { inertia: 0, late: 0, noise: 0 }, seed: 1, tolerance: 0.01, mostRounds: 300 };

/** One random economy after the other; a warm one opens a year later, at the prices its councils ended with. */
export function* randomEconomies(terms: RandomEconomies, firstSeed: number): Generator<Economy> {
  for (let seed = firstSeed; seed < firstSeed + terms.seeds; seed += 1) {
    const file = withEndowment(
      randomCouncilEconomy(seed, { councils: terms.councils, goodsPerCategory: terms.goods }),
      terms.endowment,
    );
    const economy = parsed(file);
    if (terms.start === 'cold') yield economy;
    else yield parsed(nextYear(file, runRounds(economy, ruleByName('accelerated'), prompt).prices, seed));
  }
}

function withEndowment(file: CouncilFile, endowment: number): CouncilFile {
  if (endowment === 0) return file;
  const endowments = Object.fromEntries(Object.keys(file.endowments ?? {}).map((good) => [good, endowment]));
  return { ...file, endowments };
}

function parsed(file: CouncilFile): Economy {
  const read = parseEconomy(file);
  if (read.kind === 'refused') throw new Error(`A random economy was refused: ${read.field}: ${read.problem}.`);
  return read.economy;
}

/** How rounds are spread over economies: mean, median, ninth decile and worst; what is unfinished counts as the most. */
export function spreadOf(rounds: readonly (number | null)[], most: number): Readonly<Record<string, number>> {
  const sorted = rounds.map((count) => count ?? most).toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  const mean = sorted.reduce((sum, count) => sum + count, 0) / Math.max(1, sorted.length);
  const unfinished = rounds.filter((count) => count === null).length;
  return { mean: Math.round(mean * 100) / 100, median: at(0.5), p90: at(0.9), worst: at(1), unfinished };
}
