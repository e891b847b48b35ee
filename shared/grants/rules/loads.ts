import type { Electorate } from './electorate.ts';
import { type Fraction, fractionToNumber } from './fraction.ts';
import { roundingUnit } from './purses.ts';

/**
 * What every voter has taken on in a run of Phragmén. All supporters of a bought project have the same load after it,
 * so a load is the number of a round, and each round's load is kept exactly.
 */
export type Loads = {
  readonly electorate: Electorate;
  /** By group: the round (from 1) of the last project bought for it; 0 before. */
  readonly round: Int32Array;
  /** By round: loads over the common denominator, and as floating point numbers. */
  exact: bigint[];
  readonly rounded: number[];
  denominator: bigint;
  /** By project: its load would be at least this, because loads only rise. Off by the relative error at most. */
  readonly atLeast: Float64Array;
  readonly relativeError: number;
};

export function createLoads(electorate: Electorate): Loads {
  const { weight, cost, shares } = electorate;
  return {
    electorate,
    round: new Int32Array(weight.length),
    exact: [0n],
    rounded: [0],
    denominator: 1n,
    atLeast: cost.map((amount, project) => amount / (shares[project] || 1)),
    // Sums of positive numbers: each addition adds one rounding, and the exact loads are rounded once.
    relativeError: (weight.length + 16) * 2 * roundingUnit,
  };
}

/** The load the project's supporters would have after buying it: (cost + their loads) / votes. Raises its bound. */
export function floatLoad(loads: Loads, project: number): number {
  const { start, group, weight, cost, shares } = loads.electorate;
  let sum = cost[project] ?? 0;
  const end = start[project + 1] ?? 0;
  for (let at = start[project] ?? 0; at < end; at += 1) {
    const who = group[at] ?? 0;
    sum += (weight[who] ?? 0) * (loads.rounded[loads.round[who] ?? 0] ?? 0);
  }
  const load = sum / (shares[project] || 1);
  loads.atLeast[project] = load;
  return load;
}

/** The same without rounding: supporters are counted by round first, for exact numbers are long. */
export function exactLoad({ electorate, round, exact, denominator }: Loads, project: number): Fraction {
  const { start, group, weight, cost, shares } = electorate;
  const voters = new Map<number, number>();
  for (let at = start[project] ?? 0; at < (start[project + 1] ?? 0); at += 1) {
    const who = group[at] ?? 0;
    const last = round[who] ?? 0;
    voters.set(last, (voters.get(last) ?? 0) + (weight[who] ?? 0));
  }
  let numerator = BigInt(cost[project] ?? 0) * denominator;
  for (const [last, count] of voters) numerator += (exact[last] ?? 0n) * BigInt(count);
  return { numerator, denominator: denominator * BigInt(shares[project] || 1) };
}

/** Buys the project at its exact load. */
export function takeOn(loads: Loads, project: number, load: Fraction): void {
  const { start, group } = loads.electorate;
  // In lowest terms: where everybody is tied again and again the common denominator would grow with every round.
  const divisor = greatestCommonDivisor(load.numerator, load.denominator);
  const own = load.denominator / divisor;
  const factor = own / greatestCommonDivisor(loads.denominator, own);
  if (factor !== 1n) loads.exact = loads.exact.map((earlier) => earlier * factor);
  loads.denominator *= factor;
  loads.exact.push((load.numerator / divisor) * (loads.denominator / own));
  loads.rounded.push(fractionToNumber(load));
  for (let at = start[project] ?? 0; at < (start[project + 1] ?? 0); at += 1) {
    loads.round[group[at] ?? 0] = loads.exact.length - 1;
  }
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
