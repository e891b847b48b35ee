import type { GrantVote, GrantVoteType } from '../../../shared/grants/grant-vote.ts';
import type { Completion, GreedyPolicy, UtilityName, VoteRule } from '../../../shared/grants/rules/rule-settings.ts';
import type { VoteSource } from '../../../shared/grants/vote-source.ts';
import { readWhole } from './read-whole.ts';

/** The rule of a vote as it is chosen on screen. */
export type VoteDraft = {
  readonly source: VoteSource['kind'];
  readonly ballotCounts: string;
  readonly householdCounts: string;
  readonly voteType: GrantVoteType;
  readonly mostPoints: string;
  readonly rule: VoteRule['kind'];
  readonly utility: UtilityName;
  readonly policy: GreedyPolicy['kind'];
  readonly leastVotes: string;
  readonly raise: Completion['raise'];
  readonly leftover: 'left' | 'greedy';
  readonly increment: string;
  readonly ties: 'id' | 'lot';
  readonly seed: string;
  readonly check: GrantVote['check'];
};

const usualDraft: VoteDraft = {
  ...{ source: 'ballots', ballotCounts: '1', householdCounts: '1' },
  ...{ voteType: 'approval', mostPoints: '10', rule: 'equal-shares', utility: 'cost', policy: 'skip', leastVotes: '' },
  ...{ raise: 'until-exhausted', leftover: 'greedy', increment: '', ties: 'lot', seed: '', check: 'second-person' },
};

export function draftOfVote(vote: GrantVote | null): VoteDraft {
  if (vote === null) return usualDraft;
  const { source, voteType, mostPoints, rule, ties, check } = vote;
  const common = {
    ...usualDraft,
    ...{ voteType, check, rule: rule.kind, ties: ties.kind, source: source.kind },
    ...(source.kind === 'both' && {
      ballotCounts: String(source.ballotCounts),
      householdCounts: String(source.householdCounts),
    }),
    mostPoints: voteType === 'scoring' ? String(mostPoints) : usualDraft.mostPoints,
    seed: ties.kind === 'lot' ? ties.seed : '',
  };
  if (rule.kind === 'phragmen') return common;
  if (rule.kind === 'greedy') {
    const leastVotes = rule.policy.kind === 'threshold' ? String(rule.policy.leastVotes) : '';
    return { ...common, utility: rule.utility, policy: rule.policy.kind, leastVotes };
  }
  const { raise, thenGreedy, increment } = rule.completion;
  const step = increment === null ? '' : String(increment);
  return { ...common, utility: rule.utility, raise, leftover: thenGreedy ? 'greedy' : 'left', increment: step };
}

/** What a ballot of this kind says counts unless somebody chooses otherwise: points as points, ranks as ranks. */
export function usualUtility(voteType: GrantVoteType): UtilityName {
  return ({ approval: 'cost', scoring: 'points', ordinal: 'borda' } as const)[voteType];
}

/** Whether the chosen rule goes by what was chosen alone, and not by the points or the order on the ballots. */
export function leavesOutOf({ voteType, rule, utility }: VoteDraft): 'points' | 'order' | null {
  if (voteType === 'approval' || (rule !== 'phragmen' && utility === usualUtility(voteType))) return null;
  return voteType === 'scoring' ? 'points' : 'order';
}

export function readVote(draft: VoteDraft): Omit<GrantVote, 'status'> {
  const { voteType, mostPoints, ties, seed, check } = draft;
  return {
    source: readSource(draft),
    voteType,
    mostPoints: voteType === 'scoring' ? readWhole(mostPoints) : 1,
    rule: readRule(draft),
    ties: ties === 'id' ? { kind: 'id' } : { kind: 'lot', seed: seed.trim() },
    check,
  };
}

function readSource({ source, ballotCounts, householdCounts }: VoteDraft): VoteSource {
  if (source !== 'both') return { kind: source };
  return { kind: source, ballotCounts: readWhole(ballotCounts), householdCounts: readWhole(householdCounts) };
}

function readRule({ rule, utility, policy, leastVotes, raise, leftover, increment }: VoteDraft): VoteRule {
  switch (rule) {
    case 'phragmen':
      return { kind: 'phragmen' };
    case 'greedy':
      return {
        ...{ kind: 'greedy', utility },
        policy: policy === 'threshold' ? { kind: policy, leastVotes: readWhole(leastVotes) } : { kind: policy },
      };
    case 'equal-shares': {
      const step = increment.trim() === '' ? null : readWhole(increment);
      return {
        kind: 'equal-shares',
        utility,
        completion: { raise, thenGreedy: leftover === 'greedy', increment: step },
      };
    }
  }
}
