import { type BaseStep, baseStep } from './base-step.ts';
import type { Path } from './extrapolate.ts';
import { type Lag, laggedPrices } from './lag.ts';
import { predictExcess } from './predict-excess.ts';
import { settings } from './settings.ts';
import { dot, plus, type Vector } from './vectors.ts';

/** One way to foretell a round: how people lag, and how many past moves are learned from (0: each good by itself). */
export type Model = { readonly lag: Lag; readonly memory: number };

const lags: readonly Lag[] = [
  { kind: 'prompt', part: 0 },
  { kind: 'inertia', part: 0.25 },
  { kind: 'inertia', part: 0.5 },
  { kind: 'inertia', part: 0.75 },
  { kind: 'late', part: 0.25 },
  { kind: 'late', part: 0.5 },
];

const models: readonly Model[] = lags.flatMap((lag) => [
  { lag, memory: settings.memory },
  { lag, memory: 0 },
]);

/** Which model the board believes in, and how well each would have foretold the rounds so far. Plain JSON. */
export type Belief = {
  /** Place in the list of models. */
  readonly current: number;
  /** Discounted sum, per model, of squared prediction errors relative to how much the round changed. */
  readonly errors: readonly number[];
  /** The discounted number of predictions, and their number. */
  readonly weight: number;
  readonly predictions: number;
  /** The error of the believed model in the newest round; null before there is one. */
  readonly latest: number | null;
};

export const firstBelief: Belief = {
  current: 0,
  errors: models.map(() => 0),
  weight: 0,
  predictions: 0,
  latest: null,
};

/** Older predictions count less; one that fails completely counts no more than this. */
const discount = 0.6;
const worstError = 9;
/** Another model is believed only after so many predictions (and figures in them), with so much less error, ... */
const fewestPredictions = 2;
const fewestFigures = 6;
const clearlyBetter = 0.8;
/** ... another lag only when it foretold the newest round well, and no memory only where memory foretells badly. */
const goodPrediction = 0.3;
const badPrediction = 0.5;

export function modelOf({ current }: Belief): Model {
  return models[current] ?? { lag: { kind: 'prompt', part: 0 }, memory: settings.memory };
}

/** Mean squared prediction error of the believed model; null until there are enough predictions. */
export function meanError({ current, errors, weight, predictions }: Belief): number | null {
  return predictions < fewestPredictions ? null : (errors[current] ?? 0) / weight;
}

/** Compares how well each model would have foretold the newest round of the path, and believes a clearly better one. */
export function judgeModels(belief: Belief, seen: Path, base: BaseStep): Belief {
  const goods = seen.excess[0]?.length ?? 0;
  if (seen.excess.length < 3 || goods === 0) return belief;
  const latest = models.map((model) => predictionError(model, seen, base));
  if (!latest.every(Number.isFinite)) return belief;
  const errors = belief.errors.map((sum, i) => sum * discount + Math.min(worstError, latest[i] ?? 0));
  const counted = { errors, weight: belief.weight * discount + 1, predictions: belief.predictions + 1 };
  const best = errors.indexOf(Math.min(...errors));
  const enough = counted.predictions >= fewestPredictions && counted.predictions * goods >= fewestFigures;
  const wins = enough && isBelievable({ ...belief, ...counted }, best, latest[best] ?? 0);
  const current = wins ? best : belief.current;
  return { ...counted, current, latest: latest[current] ?? null };
}

function isBelievable(belief: Belief, candidate: number, latest: number): boolean {
  const { current, errors, weight } = belief;
  const own = errors[current] ?? 0;
  if ((errors[candidate] ?? 0) >= clearlyBetter * own) return false;
  const [now, next] = [modelOf(belief), modelOf({ ...belief, current: candidate })];
  if (next.memory === 0 && own / weight <= badPrediction) return false;
  return next.lag.kind === 'prompt' || next.lag === now.lag || latest < goodPrediction;
}

/** Squared error of foretelling the newest round, relative to how much that round changed, both as plain steps. */
function predictionError({ lag, memory }: Model, seen: Path, base: BaseStep): number {
  const prices = laggedPrices(seen.logPrices, lag).slice(-settings.memory - 3);
  const excess = seen.excess.slice(-settings.memory - 3);
  const move = plus(prices.at(-1) ?? [], prices.at(-2) ?? [], -1);
  const foretold = predictExcess({ logPrices: prices.slice(0, -1), excess: excess.slice(0, -1) }, move, {
    base,
    memory,
  });
  const [now, before] = [excess.at(-1) ?? [], excess.at(-2) ?? []];
  return size(plus(now, foretold, -1), base) / size(plus(now, before, -1), base);
}

function size(excess: Vector, base: BaseStep): number {
  const step = baseStep(excess, base);
  return dot(step, step);
}
