import type { RoundRecord } from '../rounds/round-record.ts';

/**
 * How far the price rule's estimate of rounds still needed can be relied on. none: nothing is left to do. unknown: the
 * gaps do not fall steadily, or too few rounds were held. beyond: more than the rule book still allows (`allowed`).
 * first: the only estimate so far. steady: the estimate before ended at the same round, give or take one. unsteady: it
 * ended elsewhere, at round `endedThen`, and should not be counted on.
 */
export type RoundsForecast =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly closed: number }
  | { readonly kind: 'beyond'; readonly roundsLeft: number; readonly allowed: number }
  | { readonly kind: 'first' | 'steady'; readonly roundsLeft: number }
  | { readonly kind: 'unsteady'; readonly roundsLeft: number; readonly endedThen: number };

/** Two estimates that end this far apart agree. */
const agreeWithin = 1;

type Estimate = {
  /** All rounds so far, an open one included. */
  readonly rounds: readonly RoundRecord[];
  /** Still needed after the last closed round, as the rule estimates now; null: it cannot say. */
  readonly roundsLeft: number | null;
  readonly maxRounds: number;
};

/** Holds the rule's estimate against the rule book and against the estimates it made before. */
export function roundsForecast({ rounds, roundsLeft, maxRounds }: Estimate): RoundsForecast {
  const closed = rounds.filter(({ status }) => status === 'closed');
  if (roundsLeft === 0) return { kind: 'none' };
  if (roundsLeft === null) return { kind: 'unknown', closed: closed.length };
  const allowed = Math.max(0, maxRounds - closed.length);
  if (roundsLeft > allowed) return { kind: 'beyond', roundsLeft, allowed };
  const before = closed.findLast((round) => round.roundsLeft !== null && round.roundsLeft > 0);
  if (before === undefined) return { kind: 'first', roundsLeft };
  // An estimate comes with an announcement: round 3 announced with 4 left foresees the end at round 6.
  const endedThen = before.number - 1 + (before.roundsLeft ?? 0);
  const agrees = Math.abs(endedThen - (closed.length + roundsLeft)) <= agreeWithin;
  return agrees ? { kind: 'steady', roundsLeft } : { kind: 'unsteady', roundsLeft, endedThen };
}
