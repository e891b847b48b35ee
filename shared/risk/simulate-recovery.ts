import { type SeededRandom, seededRandom, standardNormal } from '../price-rounds/economy/seeded-random.ts';
import { type Money, money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';
import { keptShare } from './kept-share.ts';
import { randomBeta } from './random-beta.ts';
import type { RiskAssumptions, RiskCase } from './risk-case.ts';

export type RecoverySpread = {
  readonly runs: number;
  readonly mean: Money;
  /** One run in twenty returns this or less, half of them, nineteen in twenty. */
  readonly low: Money;
  readonly middle: Money;
  readonly high: Money;
  /** Share of the runs that return less than planned. */
  readonly belowPlan: number;
  /** What is missing from the plan, on average over all runs. */
  readonly expectedShortfall: Money;
  /** How many runs returned what, in equal steps from nothing to `most`, the most that any run returned. */
  readonly histogram: readonly number[];
  readonly most: Money;
};

export type Draws = { readonly seed: number; readonly runs: number };

const steps = 12;
const wholeBasisPoints = 10_000;

/**
 * Plays the weeks many times (Monte Carlo). In each run the share of households that keep their plan is drawn (Beta),
 * then each household follows a common fate with probability sqrt(correlation), else its own; open sales are normal and
 * not below nothing; with its own probability the producer delivers nothing, else the share it delivered before. The
 * recovery share of sales comes back, or the agreed amounts as far as cash reaches; at most what is outstanding. The same
 * seed gives the same answer.
 */
export function simulateRecovery(risk: RiskCase, assumed: RiskAssumptions, { seed, runs }: Draws): RecoverySpread {
  const random = seededRandom(seed);
  const returned = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const sold = (risk.deliveredShare * soldPerWeek(risk, assumed, random) * risk.price) / quantityScale;
    returned[run] = Math.min(risk.outstanding, returnedOf(sold, risk, assumed));
  }
  return spreadOf(returned.toSorted(), risk);
}

/** What comes back of sales in a week, over all weeks. */
function returnedOf(soldPerWeek: number, risk: RiskCase, { margin, fixedCosts }: RiskAssumptions): number {
  if (risk.returnedAs === 'share') {
    return (soldPerWeek * risk.returnWeeks * risk.recoveryShareBasisPoints) / wholeBasisPoints;
  }
  const cash = margin * soldPerWeek * risk.weeks - fixedCosts;
  return Math.max(0, Math.min(risk.plannedRecovery, cash));
}

function soldPerWeek(risk: RiskCase, assumed: RiskAssumptions, random: SeededRandom): number {
  const delivers = random.uniform() >= assumed.nonDelivery;
  const { kept, broken } = keptShare(assumed);
  const share = randomBeta(kept, broken, random);
  const everybody = random.uniform() < share;
  const copies = Math.sqrt(assumed.together);
  let sold = Math.max(0, risk.openPerWeek * (1 + assumed.openVariation * standardNormal(random)));
  for (const amount of risk.commitments) {
    const follows = random.uniform() < copies;
    const own = random.uniform() < share;
    if (follows ? everybody : own) sold += amount;
  }
  return delivers ? sold : 0;
}

function spreadOf(sorted: Float64Array, { plannedRecovery, returnWeeks }: RiskCase): RecoverySpread {
  const runs = sorted.length;
  const at = (share: number) => money(Math.round(sorted[Math.min(runs - 1, Math.floor(share * runs))] ?? 0));
  const below = sorted.filter((amount) => amount < plannedRecovery - halfMinorUnit * Math.max(1, returnWeeks));
  const missing = below.reduce((sum, amount) => sum + plannedRecovery - amount, 0);
  const most = Math.ceil(sorted.at(-1) ?? 0);
  const histogram = new Array<number>(steps).fill(0);
  for (const amount of sorted) {
    const step = most === 0 ? 0 : Math.min(steps - 1, Math.floor((amount / most) * steps));
    histogram[step] = (histogram[step] ?? 0) + 1;
  }
  return {
    runs,
    mean: money(Math.round(sorted.reduce((sum, amount) => sum + amount, 0) / runs)),
    low: at(0.05),
    middle: at(0.5),
    high: at(0.95),
    belowPlan: below.length / runs,
    expectedShortfall: money(Math.round(missing / runs)),
    histogram,
    most: money(most),
  };
}

/** A plan is rounded to minor units week by week, a run is not. */
const halfMinorUnit = 0.5;
