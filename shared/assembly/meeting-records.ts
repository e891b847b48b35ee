import type { CaseRules } from '../cases/case-rules.ts';
import type { BoardNote, BoardSettings, NeighbourDemand } from '../demand-board/board-settings.ts';
import type { AllowanceException } from '../members/allowance-exception.ts';
import type { AllowanceRule } from '../members/allowance-rule.ts';
import type { Correction } from '../procedure/correction.ts';
import type { DamagePermit } from '../procedure/damage-permit.ts';
import type { ProducerInputs, ProducerVote } from '../procedure/producer-inputs.ts';
import type { PublicGood } from '../procedure/public-good.ts';
import type { OfferDecision } from '../supply/offer-decision.ts';

/**
 * What the meeting decided around its plans and offers. The folder has a file for each, where there is anything.
 * Exceptions and public goods change what plans may cost, and so the rounds; corrections change the stocking list.
 */
export type MeetingRecords = {
  /** The rule applied last; null before the first. */
  readonly allowanceRule: AllowanceRule | null;
  readonly exceptions: readonly AllowanceException[];
  readonly publicGoods: readonly PublicGood[];
  readonly producerInputs: readonly ProducerInputs[];
  readonly producerVotes: readonly ProducerVote[];
  readonly damagePermits: readonly DamagePermit[];
  readonly corrections: readonly Correction[];
  readonly offerDecisions: readonly OfferDecision[];
  /** For deliveries whose cases are yet to be filled; null where the first rules hold. */
  readonly caseRules: Pick<CaseRules, 'fairness' | 'rest'> | null;
  /** Null where the usual settings hold. */
  readonly boardSettings: BoardSettings | null;
  readonly boardNotes: readonly BoardNote[];
  readonly neighbourDemand: readonly NeighbourDemand[];
};

export const noMeetingRecords: MeetingRecords = {
  allowanceRule: null,
  exceptions: [],
  publicGoods: [],
  producerInputs: [],
  producerVotes: [],
  damagePermits: [],
  corrections: [],
  offerDecisions: [],
  caseRules: null,
  boardSettings: null,
  boardNotes: [],
  neighbourDemand: [],
};

/** Whether there is anything at all. */
export function hasMeetingRecords(meeting: MeetingRecords): boolean {
  return Object.values(meeting).some((kept) => (Array.isArray(kept) ? kept.length > 0 : kept !== null));
}
