import type { RoundRecord } from '../rounds/round-record.ts';

/** Rounds in a row without the worst gap falling after which going on is worth a question. */
const roundsWithoutProgress = 2;

/** Falls smaller than this part of the worst gap are not read as progress. */
const smallestProgress = 0.02;

/**
 * What can end the rounds. `isMet` says that it now holds; only the tolerance and the meeting end them by themselves,
 * the others are questions to the meeting.
 * tolerance: the worst gap is within it. most-rounds: the rule book allows no further round. no-progress: the worst gap
 * has not fallen for `roundsWithoutProgress` rounds.
 */
export type StopRule =
  | { readonly kind: 'tolerance'; readonly isMet: boolean; readonly worst: number; readonly tolerance: number }
  | { readonly kind: 'most-rounds'; readonly isMet: boolean; readonly round: number; readonly maxRounds: number }
  | {
      readonly kind: 'no-progress';
      readonly isMet: boolean;
      /** Rounds since the worst gap was last at its smallest. */
      readonly rounds: number;
      /** The smallest worst gap so far, a fraction, and the round that had it. */
      readonly best: number;
      readonly bestRound: number;
    };

type Standing = {
  readonly rounds: readonly RoundRecord[];
  readonly rule: { readonly tolerance: number; readonly maxRounds: number };
};

/** How the stop rules stand after the last closed round; empty before the first is closed. */
export function stopRules({ rounds, rule }: Standing): readonly StopRule[] {
  const closed = rounds.filter(({ status }) => status === 'closed');
  const last = closed.at(-1);
  if (last === undefined) return [];
  const worst = worstOf(last);
  const best = closed.reduce((smallest, round) => (hasProgressed(smallest, round) ? round : smallest));
  const since = last.number - best.number;
  const { tolerance, maxRounds } = rule;
  return [
    { kind: 'tolerance', isMet: worst <= tolerance, worst, tolerance },
    { kind: 'most-rounds', isMet: last.number >= maxRounds, round: last.number, maxRounds },
    {
      kind: 'no-progress',
      isMet: worst > tolerance && since >= roundsWithoutProgress,
      rounds: since,
      best: worstOf(best),
      bestRound: best.number,
    },
  ];
}

function worstOf({ worst }: RoundRecord): number {
  return worst?.imbalance ?? 0;
}

function hasProgressed(best: RoundRecord, round: RoundRecord): boolean {
  return worstOf(round) < worstOf(best) * (1 - smallestProgress);
}
