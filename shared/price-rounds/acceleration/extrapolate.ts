import { solveLinear } from './solve-linear.ts';
import { combine, differences, dot, plus, type Vector } from './vectors.ts';

/** Rounds to learn from, oldest first: log prices and the log excess that belongs to them, of the same goods. */
export type Path = { readonly logPrices: readonly Vector[]; readonly excess: readonly Vector[] };

/**
 * Anderson acceleration (type II; D. G. Anderson 1965, Walker and Ni 2011) of a plain step f = step(z): finds the
 * mixture of the past rounds whose mixed f is smallest in least squares and steps from there,
 * move = f - sum g_i (dx_i + df_i), g = argmin |f - sum g_i df_i|. With one round it is the plain step. `ridge` is
 * relative: the more noise, the larger it should be; a very large one leaves the plain step.
 */
export function extrapolate(
  path: Path,
  { step, ridge }: { readonly step: (excess: Vector) => Vector; readonly ridge: number },
): Vector {
  const steps = path.excess.map(step);
  const last = steps.at(-1) ?? [];
  const stepChanges = differences(steps);
  const moves = differences(path.logPrices);
  const gram = stepChanges.map((a, i) => stepChanges.map((b, j) => dot(a, b) * (i === j ? 1 + ridge : 1)));
  const weights = solveLinear(
    gram,
    stepChanges.map((change) => dot(change, last)),
  );
  const learned = stepChanges.map((change, i) => plus(change, moves[i] ?? []));
  return plus(last, combine(weights, learned, last.length), -1);
}
