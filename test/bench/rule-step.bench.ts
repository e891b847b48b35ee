import { closeRound } from '../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../shared/assembly/rounds/round-inputs.ts';
import { answerRound } from '../../shared/price-rounds/economy/answer-round.ts';
import { newCrowd } from '../../shared/price-rounds/economy/crowd.ts';
import { layOutMarket, type Market } from '../../shared/price-rounds/economy/market.ts';
import { seededRandom } from '../../shared/price-rounds/economy/seeded-random.ts';
import { exactly } from '../../shared/price-rounds/observation.ts';
import { ruleByName, ruleNames } from '../../shared/price-rounds/rule-by-name.ts';
import type { PriceRuleName } from '../../shared/price-rounds/rule-setup.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';

const goodCounts = [50, 500, 5000] as const;
const councilCounts = [6000, 60_000] as const;
const linesPerCouncil = 20;

/** Councils that each ask for, or offer, an even share of twenty goods drawn at random. */
function councils(goodCount: number, councilCount: number): Market {
  const random = seededRandom(goodCount + councilCount);
  const cells = Array.from({ length: councilCount * linesPerCouncil }, (_, cell) => {
    const council = Math.floor(cell / linesPerCouncil);
    return { council, good: Math.floor(random.uniform() * goodCount), offers: council % 2 === 0 };
  });
  const fixedSupply = Array.from({ length: goodCount }, () => 1);
  return layOutMarket({ councilCount, fixedSupply, cells }, (prices, quantities) => {
    for (let cell = 0; cell < cells.length; cell += 1) quantities[cell] = 5000 / (prices[cells[cell]?.good ?? 0] ?? 1);
  });
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Median milliseconds of adding up what all councils answer in one round. */
function addingUp(market: Market): number {
  const prices = Array.from({ length: market.goodCount }, (_, good) => 700 + good);
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    answerRound(market, { prices, habits: { inertia: 0, late: 0, noise: 0 }, crowd: newCrowd(1) });
    return performance.now() - start;
  });
  return median(times);
}

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
  return median(times);
}

function declaredStep(households: number, products: number): string {
  const size = { ...assemblySizes.small, households, products, producers: 20, linesPerHousehold: linesPerCouncil };
  const built = buildAssembly(size, 1);
  const rule = { ...built.settings.rule, name: 'declared' } as const;
  const inputs = roundInputs({ ...built, settings: { ...built.settings, rule } });
  const opened = closeRound(openingRound(inputs), inputs);
  const start = performance.now();
  nextRound(opened, inputs);
  return inMs(performance.now() - start);
}

const inMs = (ms: number) => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;
const row = (name: string, cells: readonly string[]) =>
  console.log(`  ${name.padEnd(44)} ${cells.map((cell) => cell.padStart(14)).join('')}`);

/**
 * What one announcement costs each method. The rules see sums only: their step is timed by goods alone, and what councils
 * cost is the adding-up of their answers, the same for every rule.
 */
export async function bench(): Promise<void> {
  console.log('\nOne step of each rule, median of 15, by the number of goods (no rule by sums sees the councils)');
  row(
    '',
    goodCounts.map((goods) => `${goods} goods`),
  );
  for (const name of ruleNames) {
    const times = goodCounts.map((goods) => medianStep(name, goods));
    row(name, times.map(inMs));
    row(
      '  a good (falls or stays: at most linear)',
      times.map((ms, at) => `${((1000 * ms) / (goodCounts[at] ?? 1)).toFixed(1)} us`),
    );
  }
  console.log(
    `Answers of all councils (${linesPerCouncil} lines each) worked out and added up for one round, median of 7`,
  );
  for (const count of councilCounts) {
    const times = goodCounts.map((goods) => addingUp(councils(goods, count)));
    row(`${count} councils`, times.map(inMs));
    row(
      '  a council (linear when it stays)',
      times.map((ms) => `${((1000 * ms) / count).toFixed(2)} us`),
    );
  }
  console.log(`One announcement from declared responses, by households of ${linesPerCouncil} lines`);
  for (const households of councilCounts) {
    row(
      `declared, ${households} households`,
      goodCounts.map((products) => declaredStep(households, products)),
    );
  }
}
