import { type BaseStep, baseStep } from './base-step.ts';
import type { Path } from './extrapolate.ts';
import { predictExcess } from './predict-excess.ts';
import { settledExcess } from './settled-excess.ts';
import { dot, plus, type Vector } from './vectors.ts';

/** How far the councils' last quantities hold back their next, as the board believes after comparing predictions. */
export type InertiaEstimate = {
  /** The h believed in: one of `candidates`. */
  readonly inertia: number;
  /** Discounted sum of squared relative prediction errors, per candidate. */
  readonly errors: readonly number[];
  readonly predictions: number;
};

const candidates: readonly number[] = [0, 0.25, 0.5, 0.75];
/** Older predictions count less. */
const discount = 0.8;
/** One prediction that fails completely counts no more than this. */
const worstError = 9;
/** Another h is believed only with so many predictions (and figures in them), half of the errors, and a good last one. */
const fewestPredictions = 2;
const fewestFigures = 6;
const clearlyBetter = 0.5;
const goodPrediction = 0.3;

export const noInertia: InertiaEstimate = { inertia: 0, errors: candidates.map(() => 0), predictions: 0 };

/**
 * Compares how well each candidate would have foretold the newest round, and believes another one when it is clearly
 * better. `seen` are the rounds as the board saw them, newest last.
 */
export function estimateInertia(
  estimate: InertiaEstimate,
  rounds: { readonly seen: Path; readonly startsAtFirstRound: boolean; readonly base: BaseStep },
): InertiaEstimate {
  if (rounds.seen.excess.length < 3) return estimate;
  const latest = candidates.map((inertia) => predictionError(inertia, rounds));
  if (!latest.every(Number.isFinite)) return estimate;
  const errors = estimate.errors.map((sum, i) => sum * discount + Math.min(worstError, latest[i] ?? 0));
  const predictions = estimate.predictions + 1;
  const best = errors.indexOf(Math.min(...errors));
  const current = candidates.indexOf(estimate.inertia);
  const believable = best === 0 || (latest[best] ?? 0) < goodPrediction;
  const better = (errors[best] ?? 0) < clearlyBetter * (errors[current] ?? 0);
  const goods = rounds.seen.excess[0]?.length ?? 0;
  const enough = predictions >= fewestPredictions && predictions * goods >= fewestFigures;
  const switches = enough && better && believable;
  return { inertia: switches ? (candidates[best] ?? 0) : estimate.inertia, errors, predictions };
}

/** Squared error of foretelling the newest round, relative to how much that round changed, both as plain steps. */
function predictionError(
  inertia: number,
  rounds: { readonly seen: Path; readonly startsAtFirstRound: boolean; readonly base: BaseStep },
): number {
  const { seen, startsAtFirstRound, base } = rounds;
  const earlier = { logPrices: seen.logPrices.slice(0, -1), excess: seen.excess.slice(0, -1) };
  const move = plus(seen.logPrices.at(-1) ?? [], earlier.logPrices.at(-1) ?? [], -1);
  const before = earlier.excess.at(-1) ?? [];
  const now = seen.excess.at(-1) ?? [];
  const settled = predictExcess(settledExcess(earlier, inertia, startsAtFirstRound), move, base);
  const foretold = plus(settled, plus(before, settled, -1), inertia);
  const size = (v: Vector) => {
    const step = baseStep(v, base);
    return dot(step, step);
  };
  return size(plus(now, foretold, -1)) / size(plus(now, before, -1));
}
