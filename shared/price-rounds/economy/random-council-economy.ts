import type { CouncilFile } from './council-schema.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** How large a random council economy is: councils of each sort, and goods in each of the five categories. */
export type CouncilEconomySize = { readonly councils: number; readonly goodsPerCategory: number };

const categories = ['private', 'intermediate', 'nature', 'labour', 'public'] as const;

/** A whole number from low to high, both included. */
function whole(random: SeededRandom, low: number, high: number): number {
  return low + Math.floor(random.uniform() * (high - low + 1));
}

function between(random: SeededRandom, low: number, high: number): number {
  return low + random.uniform() * (high - low);
}

function drawNames(random: SeededRandom, names: readonly string[], count: number): readonly string[] {
  const left = [...names];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [name] = left.splice(whole(random, 0, left.length - 1), 1);
    return name ?? '';
  });
}

/** The random economies of PROCEDURE.md section 3: as published with pequod-cljs, every start price 700. */
export function randomCouncilEconomy(seed: number, size: CouncilEconomySize): CouncilFile {
  const random = seededRandom(seed);
  const named = (category: string) => Array.from({ length: size.goodsPerCategory }, (_, i) => `${category} ${i + 1}`);
  const outputs = [named('private'), named('intermediate'), named('public')];
  const workplace = (_: unknown, i: number) => {
    const industry = outputs[i % 3] ?? [];
    const inputs = [
      ...drawNames(random, named('intermediate'), whole(random, 1, 4)),
      ...drawNames(random, named('nature'), whole(random, 1, 2)),
      ...drawNames(random, named('labour'), whole(random, 1, 2)),
    ];
    const exponent = () => between(random, 0.75, 0.85) / inputs.length;
    return {
      output: industry[Math.floor(i / 3) % size.goodsPerCategory] ?? '',
      a: between(random, 4, 6),
      c: between(random, 0.05, 0.1),
      s: 1,
      k: between(random, 3, 4),
      exponents: Object.fromEntries(inputs.map((name) => [name, exponent()])),
    };
  };
  const council = () => {
    const pulls = [...named('private'), ...named('public')].map(
      (name) => [name, between(random, 0.005, 0.01)] as const,
    );
    const total = pulls.reduce((sum, [, pull]) => sum + pull, 0);
    return { allowance: 5000, shares: Object.fromEntries(pulls.map(([name, pull]) => [name, pull / total])) };
  };
  const goods = categories.flatMap(named);
  const endowment = (1000 * size.councils) / 3000;
  return {
    id: `random-council-economy-${seed}`,
    kind: 'council-economy',
    goods,
    numeraire: null,
    start_prices: goods.map(() => 700),
    worker_councils: Array.from({ length: size.councils }, workplace),
    consumer_councils: Array.from({ length: size.councils }, council),
    endowments: Object.fromEntries([...named('nature'), ...named('labour')].map((name) => [name, endowment])),
  };
}
