import type { Bracket } from './bracket.ts';
import { type InertiaEstimate, noInertia } from './inertia-estimate.ts';

/** One closed round in logarithms; null where there is none (price 0, one side alone 0, free, or searched step by step). */
export type PastRound = {
  readonly logPrices: readonly (number | null)[];
  readonly logExcess: readonly (number | null)[];
};

/** What the accelerated rule carries from round to round, beside the common record. Plain JSON. */
export type AccelerationState = {
  readonly roundsClosed: number;
  /** The last rounds, newest last. */
  readonly past: readonly PastRound[];
  /** How many of the newest past rounds may be extrapolated from. */
  readonly usable: number;
  /** Careful steps still to take. */
  readonly dampedLeft: number;
  /** Root mean square of the log excess the round before was judged by; null when there is nothing to compare with. */
  readonly misfitBefore: number | null;
  readonly inertia: InertiaEstimate;
  /** Rounds each good has been sinking to its floor. */
  readonly sinking: readonly number[];
  /** Per good. */
  readonly brackets: readonly Bracket[];
};

export function newAcceleration(goodCount: number): AccelerationState {
  return {
    roundsClosed: 0,
    past: [],
    usable: 0,
    dampedLeft: 0,
    misfitBefore: null,
    inertia: noInertia,
    sinking: new Array<number>(goodCount).fill(0),
    brackets: Array.from({ length: goodCount }, () => ({ low: null, high: null })),
  };
}
