import { closeRound } from '../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../shared/assembly/rounds/round-inputs.ts';
import { seededRandom } from '../../shared/price-rounds/economy/seeded-random.ts';
import { exactly } from '../../shared/price-rounds/observation.ts';
import { ruleByName } from '../../shared/price-rounds/rule-by-name.ts';
import type { PriceRuleName } from '../../shared/price-rounds/rule-setup.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';

/** Median milliseconds of the tenth and later steps of a rule, when its memory is full. */
function medianStep(name: PriceRuleName, goods: number): number {
  const random = seededRandom(goods);
  const rule = ruleByName(name);
  const setups = Array.from({ length: goods }, () => ({ floorPrice: 0 }));
  let state = rule.begin({ goods: setups, quantum: 0, tolerance: 0.01, numeraire: null });
  let prices: readonly number[] = setups.map(() => 700);
  const times: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const seen = prices.map((price) => exactly((500 + 700 * random.uniform()) / price, 1));
    const start = performance.now();
    ({ state, prices } = rule.next(state, prices, seen));
    if (round >= 10) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

function declaredStep(households: number, products: number): string {
  const built = buildAssembly({ ...assemblySizes.small, households, products, producers: 20 }, 1);
  const rule = { ...built.settings.rule, name: 'declared' } as const;
  const inputs = roundInputs({ ...built, settings: { ...built.settings, rule } });
  const opened = closeRound(openingRound(inputs), inputs);
  const start = performance.now();
  nextRound(opened, inputs);
  return `${(performance.now() - start).toFixed(0)} ms`.padStart(12);
}

/** What one announcement costs each method. Levels by sums do not see councils: their time is the goods' alone. */
export async function bench(): Promise<void> {
  console.log(
    '\nOne step of each rule, median ms, by the number of goods (sums only: the same for 6,000 and 60,000 councils)',
  );
  for (const name of ['accelerated', 'pequod', 'simple'] as const) {
    const cells = [50, 500, 5000].map((goods) => `${goods}: ${medianStep(name, goods).toFixed(3)} ms`.padStart(20));
    console.log(`  ${name.padEnd(20)} ${cells.join('')}`);
  }
  console.log('One announcement from declared responses, by products and households of 30 lines');
  for (const households of [600, 6000]) {
    const cells = [50, 500, 5000].map((products) => `${products}: ${declaredStep(households, products)}`.padStart(20));
    console.log(`  ${`${households} households`.padEnd(20)} ${cells.join('')}`);
  }
}
