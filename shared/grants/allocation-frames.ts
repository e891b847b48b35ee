import type { MethodOutcome } from './allocate-by-method.ts';
import type { Election } from './ballots/election.ts';
import type { VoteAllocation } from './rules/allocate-by-votes.ts';
import { type PurseRound, pursesByRound } from './rules/purses-by-round.ts';
import type { VoteRule } from './rules/rule-settings.ts';

/** What happened to one request in one round. */
export type FrameResult = 'funded' | 'does-not-fit' | 'excluded' | 'too-few-votes' | 'stopped';

/**
 * One round of an allocation, ready to draw. `score` is what the order went by: votes or points for greedy, the most
 * that a supporter pays for equal shares (money units), every supporter's load for Phragmén (money units), the value
 * met a week for each money unit for open demand; floating point, for show.
 */
export type AllocationFrame = {
  readonly request: string;
  /** Minor units; of the size this round was about. */
  readonly amount: number;
  readonly result: FrameResult;
  readonly by: 'greedy' | 'equal-shares' | 'phragmen' | 'open-demand';
  readonly score: number;
  /** Minor units left of the budget after the round. */
  readonly left: number;
  /** Requests that were tied, by their ids; one id when nothing was. */
  readonly tied: readonly string[];
  /** Who paid, in equal shares; null for other rounds. */
  readonly purses: PurseRound | null;
};

/** The rounds of one outcome in their order. */
export function allocationFrames({ allocation, votes, method }: MethodOutcome): readonly AllocationFrame[] {
  if (votes === null || method.kind !== 'votes') {
    return allocation.awards
      .filter(({ rank }) => rank !== null)
      .map(({ request, award, valuePerMoney, reservoirAfter }) => ({
        ...{ request: request.id, amount: award, result: 'funded', by: 'open-demand', score: valuePerMoney },
        ...{ left: reservoirAfter, tied: [request.id], purses: null },
      }));
  }
  return voteFrames({ ...votes.election, rule: method.rule, allocation: votes.allocation });
}

type CountedVotes = {
  readonly election: Election;
  /** By project: the request it stands for and its amount, in money units. */
  readonly picks: readonly { readonly request: string; readonly amount: number }[];
  readonly rule: VoteRule;
  readonly allocation: VoteAllocation;
};

/** The rounds of a rule that counts ballots. */
export function voteFrames({ election, picks, rule, allocation }: CountedVotes): readonly AllocationFrame[] {
  const purses = rule.kind === 'equal-shares' ? pursesByRound(election, rule.utility, allocation) : [];
  let left = election.budget;
  let bought = 0;
  return allocation.rounds.map((round) => {
    const pick = picks[round.project];
    const result: FrameResult = round.kind === 'equal-shares' ? 'funded' : round.result;
    const amount = pick?.amount ?? 0;
    if (result === 'funded') left -= amount;
    const told = round.kind === 'equal-shares' ? (purses[bought] ?? null) : null;
    if (round.kind === 'equal-shares') bought += 1;
    const tied = round.kind === 'greedy' ? [round.project] : round.tied;
    const score = round.kind === 'greedy' ? round.shares : round.kind === 'phragmen' ? round.load : round.payment;
    return {
      ...{ request: pick?.request ?? '', amount, result, by: round.kind, score, left, purses: told },
      tied: [...new Set(tied.map((project) => picks[project]?.request ?? ''))],
    };
  });
}
