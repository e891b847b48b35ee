import { type BaseStep, baseAnswer } from './base-step.ts';
import type { Path } from './extrapolate.ts';
import { settings } from './settings.ts';
import { solveLinear } from './solve-linear.ts';
import { combine, differences, dot, plus, type Vector } from './vectors.ts';

/** Keeps nearly parallel moves apart in the least squares. */
const ridge = 0.01;

/**
 * The log excess to expect after one more move, from the rounds so far: the prior answer to the move, put right by how
 * the past rounds' answers differed from the prior, as far as the move resembles theirs (Broyden's good update over
 * `memory` rounds; with a memory of 0 the prior alone). `path` ends at the round before the move.
 */
export function predictExcess(
  path: Path,
  move: Vector,
  { base, memory }: { readonly base: BaseStep; readonly memory: number },
): Vector {
  const scale = answerStrength(path, base);
  const prior = baseAnswer(move, base).map((z) => z * scale);
  const expected = plus(path.excess.at(-1) ?? [], prior);
  if (memory === 0) return expected;
  const moves = differences(path.logPrices).slice(-memory);
  const answers = differences(path.excess).slice(-memory);
  const gram = moves.map((a, i) => moves.map((b, j) => dot(a, b) * (i === j ? 1 + ridge : 1)));
  const likeness = solveLinear(
    gram,
    moves.map((past) => dot(past, move)),
  );
  const surprises = answers.map((answer, i) => plus(answer, baseAnswer(moves[i] ?? [], base), -scale));
  return plus(expected, combine(likeness, surprises, move.length));
}

/** How much stronger or weaker than the prior the last rounds' answers have been, all in all: 0.1 to 2. */
export function answerStrength(path: Path, base: BaseStep): number {
  const answers = differences(path.excess).slice(-settings.memory);
  const priors = differences(path.logPrices)
    .slice(-settings.memory)
    .map((past) => baseAnswer(past, base));
  const size = priors.reduce((sum, prior) => sum + dot(prior, prior), 0);
  if (size === 0) return 1;
  const fit = priors.reduce((sum, prior, i) => sum + dot(prior, answers[i] ?? []), 0) / size;
  return Math.max(0.1, Math.min(2, fit));
}
