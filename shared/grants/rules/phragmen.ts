import type { Electorate } from './electorate.ts';
import { compareFractions, type Fraction, fractionToNumber } from './fraction.ts';
import { createLoads, exactLoad, floatLoad, type Loads, takeOn } from './loads.ts';

/** One purchase: every supporter's load is `load` (money units) after it. `stopped`: a least load that did not fit. */
export type PhragmenRound = {
  readonly kind: 'phragmen';
  readonly project: number;
  readonly result: 'funded' | 'stopped';
  readonly load: number;
  readonly exactLoad: Fraction;
  readonly tied: readonly number[];
};

/**
 * Sequential Phragmén for costs: money flows to everyone at the same pace and each project is bought when its
 * supporters have its cost, that is, at the least load. Projects dearer than the whole budget take no part; the rule
 * ends as soon as one with the least load does not fit, and when nothing with a vote is left.
 */
export function phragmenRounds(electorate: Electorate, places: Int32Array): readonly PhragmenRound[] {
  const { cost, shares, budget, exclusive } = electorate;
  const loads = createLoads(electorate);
  let open = Array.from(cost, (_, project) => project);
  open = open.filter((project) => (shares[project] ?? 0) > 0 && (cost[project] ?? 0) <= budget);
  const rounds: PhragmenRound[] = [];
  let left = budget;
  while (open.length > 0) {
    const { tied, load } = leastLoads(loads, open);
    tied.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    const tooDear = tied.find((project) => (cost[project] ?? 0) > left);
    const project = tooDear ?? tied[0] ?? 0;
    const result = tooDear === undefined ? 'funded' : 'stopped';
    rounds.push({ kind: 'phragmen', project, result, load: fractionToNumber(load), exactLoad: load, tied });
    if (tooDear !== undefined) break;
    takeOn(loads, project, load);
    left -= cost[project] ?? 0;
    const name = exclusive[project] ?? -1;
    open = open.filter((other) => other !== project && (name === -1 || exclusive[other] !== name));
  }
  return rounds;
}

function leastLoads(loads: Loads, open: number[]): { readonly tied: number[]; readonly load: Fraction } {
  const atLeast = (project: number): number => loads.atLeast[project] ?? 0;
  open.sort((a, b) => atLeast(a) - atLeast(b));
  let best = Number.POSITIVE_INFINITY;
  const near: number[] = [];
  for (const project of open) {
    if (atLeast(project) * (1 - loads.relativeError) > best) break;
    near.push(project);
    best = Math.min(best, floatLoad(loads, project) * (1 + loads.relativeError));
  }
  let tied: number[] = [];
  let least: Fraction | null = null;
  for (const project of near) {
    if (atLeast(project) * (1 - loads.relativeError) > best) continue;
    const load = exactLoad(loads, project);
    const order: number = least === null ? -1 : compareFractions(load, least);
    if (order < 0) {
      least = load;
      tied = [];
    }
    if (order <= 0) tied.push(project);
  }
  return { tied, load: least ?? { numerator: 0n, denominator: 1n } };
}
