// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { PausedHouseholds } from '../plans/pauses/paused-households.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import type { DemandColumns } from './demand-columns.ts';
import { type DemandSums, rhythmCount } from './demand-sums.ts';
import { requireExact } from './require-exact.ts';

/** All plans as columns, their sums, and the allowances in the order of the columns' households. */
export type CountedPlans = {
  readonly columns: DemandColumns;
  readonly sums: DemandSums;
  readonly allowances: Float64Array;
};

/** The plans as everything counts them, and beside them as they were written. */
export type PlansWithPauses = CountedPlans & {
  readonly written: CountedPlans;
  /** Households with a plan that miss at least one delivery of the period. */
  readonly paused: PausedHouseholds;
};

/** `countDeliveries`, with what it was counted from kept beside it. Who has no plan pauses nothing and is left out. */
export function withPauses(written: CountedPlans, pausing: PausedHouseholds): PlansWithPauses {
  const planned = new Set(written.columns.households);
  const paused = new Map([...pausing].filter(([household]) => planned.has(household)));
  return { ...countDeliveries(written, paused), written, paused };
}

/**
 * Plans as the rounds count them, from plans as written. Demand is an average per week of the period, so the lines of
 * a household that pauses count with weeks delivered / weeks of the period, each `want` and `upTo` half-up to a
 * thousandth, and its allowance alike, half-up to the minor unit: what it can pay in a week does not grow by a pause.
 * All others are as written; with nobody pausing the very same objects come back. Source: issue 3, story 2.
 */
export function countDeliveries(written: CountedPlans, paused: PausedHouseholds): CountedPlans {
  if (paused.size === 0) return written;
  const { columns, sums } = written;
  const counted = {
    columns: { ...columns, want: columns.want.slice(), upTo: columns.upTo.slice() },
    sums: { ...sums, want: sums.want.slice(), upTo: sums.upTo.slice() },
    allowances: written.allowances.slice(),
  };
  for (const [at, household] of columns.households.entries()) {
    const weeks = paused.get(household);
    if (weeks === undefined) continue;
    const delivered = weeks.filter((isPaused) => !isPaused).length;
    scaleHousehold(counted, at, (amount) => scaleHalfUp(amount, delivered, weeks.length));
  }
  requireExact(counted.sums.upTo);
  return counted;
}

function scaleHousehold({ columns, sums, allowances }: CountedPlans, at: number, scaled: (amount: number) => number) {
  allowances[at] = scaled(allowances[at]!);
  for (let line = columns.firstLine[at]!; line < columns.firstLine[at + 1]!; line++) {
    const place = columns.product[line]! * rhythmCount + columns.rhythm[line]!;
    const [want, upTo] = [scaled(columns.want[line]!), scaled(columns.upTo[line]!)];
    sums.want[place]! += want - columns.want[line]!;
    sums.upTo[place]! += upTo - columns.upTo[line]!;
    columns.want[line] = want;
    columns.upTo[line] = upTo;
  }
}
