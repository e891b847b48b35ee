import { isCleared } from '../../../shared/assembly/rounds/close-round.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Decision } from '../../data/tables.ts';

/** Where the rounds stand, and so the one thing to do next. */
export type Stage =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'open'; readonly round: RoundRecord }
  | { readonly kind: 'closed'; readonly round: RoundRecord; readonly next: NextStep }
  | { readonly kind: 'finished'; readonly round: RoundRecord; readonly decision: Decision };

/** announce: prices can still close the gaps. finish: everything is within the tolerance. accept: the last round was it. */
export type NextStep = 'announce' | 'finish' | 'accept';

type Standing = {
  readonly rounds: readonly RoundRecord[];
  /** What the meeting decided after the last round; null: nothing yet. */
  readonly decision: Decision | null;
  readonly rule: { readonly tolerance: number; readonly maxRounds: number };
};

export function stageOf({ rounds, decision, rule }: Standing): Stage {
  const round = rounds.at(-1);
  if (round === undefined) return { kind: 'not-begun' };
  if (round.status === 'open') return { kind: 'open', round };
  if (decision !== null) return { kind: 'finished', round, decision };
  if (isCleared(round, rule.tolerance)) return { kind: 'closed', round, next: 'finish' };
  return { kind: 'closed', round, next: round.number >= rule.maxRounds ? 'accept' : 'announce' };
}
