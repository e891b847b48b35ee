import { type BaseStep, baseAnswer } from './base-step.ts';
import type { Path } from './extrapolate.ts';
import { solveLinear } from './solve-linear.ts';
import { combine, differences, dot, plus, type Vector } from './vectors.ts';

/** Keeps nearly parallel moves apart in the least squares. */
const ridge = 0.01;

/**
 * The log excess to expect after one more move, from the rounds so far: the prior answer to the move, put right by how
 * the past rounds' answers differed from the prior, as far as the move resembles theirs (Broyden's good update over
 * several rounds). `path` ends at the round before the move.
 */
export function predictExcess(path: Path, move: Vector, base: BaseStep): Vector {
  const moves = differences(path.logPrices);
  const answers = differences(path.excess);
  const gram = moves.map((a, i) => moves.map((b, j) => dot(a, b) * (i === j ? 1 + ridge : 1)));
  const likeness = solveLinear(
    gram,
    moves.map((past) => dot(past, move)),
  );
  const priors = moves.map((past) => baseAnswer(past, base));
  const scale = fittingScale(priors, answers);
  const surprises = answers.map((answer, i) => plus(answer, priors[i] ?? [], -scale));
  const own = baseAnswer(move, base).map((z) => z * scale);
  const change = plus(own, combine(likeness, surprises, move.length));
  return plus(path.excess.at(-1) ?? [], change);
}

/** How much stronger or weaker than the prior the answers have been, all in all. */
function fittingScale(priors: readonly Vector[], answers: readonly Vector[]): number {
  const size = priors.reduce((sum, prior) => sum + dot(prior, prior), 0);
  if (size === 0) return 1;
  const fit = priors.reduce((sum, prior, i) => sum + dot(prior, answers[i] ?? []), 0) / size;
  return Math.max(0.1, Math.min(2, fit));
}
