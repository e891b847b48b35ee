import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import type { AnnouncementFrame } from './announcement-frame.ts';
import { ratioText } from './line-values.ts';
import type { RoundLine } from './published-lines.ts';
import { toleranceOf } from './tolerance-of.ts';

export type RoundFrame = {
  /** Null in the first round. */
  readonly frame: AnnouncementFrame | null;
  /** The rule book's tolerance now. */
  readonly tolerance: number;
  readonly accepted: string | null;
};

/** The head of a round's lines. */
export function roundLineOf(round: RoundRecord, { frame, tolerance, accepted }: RoundFrame): RoundLine {
  return {
    kind: 'round',
    round: round.number,
    rule: frame?.rule ?? null,
    ruleTolerance: frame?.tolerance ?? null,
    fellBack: round.fellBack,
    roundsLeft: round.roundsLeft,
    tolerance: toleranceOf(round, tolerance),
    worst: round.worst?.product ?? null,
    worstImbalance: round.worst === null ? null : ratioText(round.worst.imbalance),
    accepted,
  };
}
