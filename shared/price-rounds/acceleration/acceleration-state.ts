import { type Belief, firstBelief } from './belief.ts';
import type { Bracket } from './bracket.ts';
import { type Caution, noCaution } from './caution.ts';

/** One closed round in logarithms, for the smooth goods; null where there is none (price 0, one side alone 0, or free). */
export type PastRound = {
  readonly logPrices: readonly (number | null)[];
  readonly logExcess: readonly (number | null)[];
};

/**
 * What the accelerated rule carries from round to round, beside the common record. Plain JSON. Lists of smooth goods are
 * in the order of the goods without known jumps.
 */
export type AccelerationState = {
  /** The last rounds, newest last. */
  readonly past: readonly PastRound[];
  /** How many of the newest past rounds may be extrapolated from. */
  readonly usable: number;
  /** Root mean square of the log excess the round before was judged by; null when there is nothing to compare with. */
  readonly misfitBefore: number | null;
  readonly belief: Belief;
  /** How little the extrapolation is believed; 0: fully. */
  readonly doubt: number;
  readonly caution: Caution;
  /** Rounds each smooth good has been sinking to its floor. */
  readonly sinking: readonly number[];
  /** Per good, smooth or not; null where nothing is known. */
  readonly brackets: readonly (Bracket | null)[];
};

export function newAcceleration(goodCount: number, smoothCount: number): AccelerationState {
  return {
    past: [],
    usable: 0,
    misfitBefore: null,
    belief: firstBelief,
    doubt: 0,
    caution: noCaution,
    sinking: new Array<number>(smoothCount).fill(0),
    brackets: new Array<null>(goodCount).fill(null),
  };
}
