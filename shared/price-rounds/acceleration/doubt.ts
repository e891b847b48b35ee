import { settings } from './settings.ts';

/**
 * How little the extrapolation is to be believed, from 0: the part of each round's change that was not foretold, counted
 * only as far as the misfit does not fall either. Rounds that bring the misfit down are no reason for doubt, however
 * wrong their prediction: a few moves cannot show everything about fifty goods. Older rounds count less.
 */
export function doubtAfter(
  before: number,
  round: {
    /** Squared error of the newest prediction relative to the change; null when nothing was foretold. */
    readonly error: number | null;
    readonly misfit: number;
    readonly misfitBefore: number | null;
  },
): number {
  const { error, misfit, misfitBefore } = round;
  const { lasting, worstError, goodFall } = settings.doubt;
  const left = misfitBefore === null || misfitBefore === 0 ? 0 : misfit / misfitBefore;
  const inVain = Math.max(0, Math.min(1, (left - goodFall) / (1 - goodFall)));
  return lasting * before + (1 - lasting) * Math.min(worstError, error ?? 0) * inVain;
}
