import { openHighs } from '../../electron/host/solver/open-highs.ts';
import { runProgram } from '../../electron/host/solver/run-program.ts';
import { greedyMatching } from '../../shared/grants/matching/greedy-matching.ts';
import type { Solve } from '../../shared/grants/matching/linear-program.ts';
import { matchGrants } from '../../shared/grants/matching/match-grants.ts';
import type { Matching } from '../../shared/grants/matching/matching.ts';
import { inOrder } from '../../shared/grants/matching/matching-model.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';

/** A reproducible sequence of numbers from 0 up to 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Producers of some 8 goods each whose minimums are a good part of what they ask; money for a quarter of it all. */
function largeMatching(producers: number, goods: number, seed: number): Matching {
  const next = numbersFrom(seed);
  const between = (from: number, to: number): number => Math.round(from + (to - from) * next());
  const name = (letter: string, at: number): string => `${letter}${String(at).padStart(3, '0')}`;
  const requests = Array.from({ length: producers }, (_, at) => {
    const offered = new Set(Array.from({ length: between(1, 16) }, () => between(0, goods - 1)));
    const items = [...offered].map((k) => ({
      good: name('K', k),
      most: quantity(between(10_000, 300_000)),
      grant: money(between(200, 3_200)),
      adds: quantity(1_000),
    }));
    const whole = items.reduce((sum, { most, grant }) => sum + (most / 1000) * grant, 0);
    const most = Math.round(whole * (0.3 + 0.7 * next()));
    const least = Math.round(most * (0.1 + 0.5 * next()));
    return { id: name('G', at), producer: name('P', at), least: money(least), most: money(most), items };
  });
  const budget = Math.round(requests.reduce((sum, { most }) => sum + most, 0) / 4);
  return {
    goods: Array.from({ length: goods }, (_, k) => ({
      id: name('K', k),
      demand: quantity(between(20_000, 420_000)),
      price: money(between(100, 2_000)),
    })),
    requests: requests.map((request) => ({ ...request, group: null, sizes: null, exclusive: null })),
    funds: [{ id: 'reservoir', balance: money(budget), floor: money(0), pays: null }],
    limitPerProducer: null,
    leftByProducer: new Map(),
    groups: [],
    mustFund: [],
    mustNotFund: [],
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`.padStart(10);
const clock = (): number => performance.now();

async function besideGreedy(matching: Matching, solve: Solve): Promise<void> {
  const { requests, goods } = matching;
  console.log(`\n${requests.length} producers x ${goods.length} goods`);
  const began = clock();
  const greedy = greedyMatching(inOrder(matching));
  const greedyMs = clock() - began;
  for (const [gap, uniqueSeconds] of [
    [1e-3, 0],
    [1e-6, 0],
    [0, 0],
    [0, 30],
  ] as const) {
    const start = clock();
    const outcome = await matchGrants(matching, solve, { seconds: 60, uniqueSeconds, gap, clock });
    const ms = clock() - start;
    if (outcome.kind !== 'matched') throw new Error(outcome.kind);
    const name = `HiGHS, gap asked ${gap}${uniqueSeconds > 0 ? `, shown to be the only answer: ${outcome.unique}` : ''}`;
    const funded = outcome.awards.filter(({ grant }) => grant > 0).length;
    console.log(`  ${name.padEnd(52)} ${seconds(ms)}  gap ${outcome.gap.toExponential(1)}, ${funded} funded`);
    if (gap !== 0 || uniqueSeconds > 0 || greedy === null) continue;
    const share = ((100 * Number(greedy.value)) / Number(outcome.value)).toFixed(1);
    console.log(`  ${'greedy by value per money'.padEnd(52)} ${seconds(greedyMs)}  ${share} % of the optimum`);
  }
}

export async function bench(): Promise<void> {
  const highs = await openHighs(null);
  const solve: Solve = async (program, limits) => runProgram(highs, program, limits);
  for (const [producers, goods] of [
    [50, 100],
    [200, 500],
  ] as const) {
    await besideGreedy(largeMatching(producers, goods, 3), solve);
  }
}
