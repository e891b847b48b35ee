import { type Belief, meanError } from './belief.ts';
import { settings } from './settings.ts';
import { countStagnation, noStagnation, type Stagnation } from './stagnation.ts';

/** The watch on failing predictions. Plain JSON. */
export type Caution = {
  /** Careful steps still to take after the misfit grew. */
  readonly roundsLeft: number;
  /** Careful rounds so far because nothing can be foretold, and the misfit when they began. */
  readonly hopelessRounds: number;
  readonly misfitAtStart: number;
  /** Rounds in which no care of that kind is taken, as it did not help. */
  readonly pause: number;
  readonly stagnation: Stagnation;
};

export const noCaution: Caution = {
  roundsLeft: 0,
  hopelessRounds: 0,
  misfitAtStart: 0,
  pause: 0,
  stagnation: noStagnation,
};

/** The newest round as the watch sees it: its misfit, that of the round before, and whether another model is believed. */
export type WatchedRound = {
  readonly misfit: number;
  readonly misfitBefore: number | null;
  readonly belief: Belief;
  readonly changedBelief: boolean;
};

/**
 * Whether to be careful, and why: the misfit grew by more than allowed (a few careful steps), or the rounds cannot be
 * foretold at all (careful as long as that helps; where careful steps go round in circles they are given up again),
 * or nothing has helped for long (stagnation.ts).
 */
export function watch(
  before: Caution,
  round: WatchedRound,
): { readonly caution: Caution; readonly grew: boolean; readonly hopeless: boolean } {
  const { misfit, misfitBefore, belief, changedBelief } = round;
  const grew = misfitBefore !== null && misfit > misfitBefore * settings.growthAllowed;
  const going = changedBelief ? 0 : before.roundsLeft;
  const roundsLeft = going > 0 ? going : grew && !changedBelief ? settings.carefulRounds : 0;
  const pause = Math.max(0, before.pause - 1);
  const failing = before.pause === 0 && (meanError(belief) ?? 0) > settings.hopelessError;
  const misfitAtStart = before.hopelessRounds === 0 ? misfit : before.misfitAtStart;
  const rounds = failing ? before.hopelessRounds + 1 : 0;
  const stagnation = countStagnation(before.stagnation, misfit);
  const inVain = rounds > settings.patience && misfit > settings.progressExpected * misfitAtStart;
  const caution = inVain
    ? { roundsLeft, hopelessRounds: 0, misfitAtStart, pause: settings.roundsWithoutCare, stagnation }
    : { roundsLeft, hopelessRounds: rounds, misfitAtStart, pause, stagnation };
  return { caution, grew: roundsLeft > 0, hopeless: (failing && !inVain) || stagnation.care > 0 };
}
