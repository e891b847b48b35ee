import type { GrantVote, GrantVoteType } from '../../../shared/grants/grant-vote.ts';
import type { Completion, GreedyPolicy, UtilityName, VoteRule } from '../../../shared/grants/rules/rule-settings.ts';
import { readWhole } from './read-whole.ts';

/** The rule of a vote as it is chosen on screen. */
export type VoteDraft = {
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
  ...{ voteType: 'approval', mostPoints: '10', rule: 'equal-shares', utility: 'cost', policy: 'skip', leastVotes: '' },
  ...{ raise: 'until-exhausted', leftover: 'greedy', increment: '', ties: 'lot', seed: '', check: 'second-person' },
};

export function draftOfVote(vote: GrantVote | null): VoteDraft {
  if (vote === null) return usualDraft;
  const { voteType, mostPoints, rule, ties, check } = vote;
  const common = {
    ...usualDraft,
    ...{ voteType, check, rule: rule.kind, ties: ties.kind },
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

export function readVote(draft: VoteDraft): Omit<GrantVote, 'status'> {
  const { voteType, mostPoints, ties, seed, check } = draft;
  return {
    voteType,
    mostPoints: voteType === 'scoring' ? readWhole(mostPoints) : 1,
    rule: readRule(draft),
    ties: ties === 'id' ? { kind: 'id' } : { kind: 'lot', seed: seed.trim() },
    check,
  };
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
