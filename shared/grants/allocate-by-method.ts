import { allocateGrants, awardInOrder } from './allocate-grants.ts';
import type { CompletionRecord, NamedMethod } from './allocation-method.ts';
import { electionOfRequests, type RequestElection, type VotedCase } from './election-of-requests.ts';
import type { GrantAllocation } from './grant-award.ts';
import type { MatchRecord } from './matching/match-record.ts';
import { type MemberOutcomes, memberOutcomes } from './member-outcomes.ts';
import { ourPicks } from './pool/our-picks.ts';
import { allocateByVotes, type VoteAllocation } from './rules/allocate-by-votes.ts';
import { ruleFits } from './rules/rule-fits.ts';

/** What one method comes to. */
export type MethodOutcome = NamedMethod & {
  readonly allocation: GrantAllocation;
  /** How the ballots went; null where the method asks none. */
  readonly votes: { readonly election: RequestElection; readonly allocation: VoteAllocation } | null;
  /** What the solver found; null for other methods. */
  readonly match: MatchRecord | null;
  /** What each group of members gets, by the ballots there are, also of methods that ask none. */
  readonly members: MemberOutcomes | null;
};

/** Null when the ballots do not say what the rule asks, and for a matching that has not been solved. */
export function allocateByMethod(voted: VotedCase, named: NamedMethod): MethodOutcome | null {
  const worked = worksOut(voted, named);
  if (worked === null) return null;
  const { name, method } = named;
  return { name, method, ...worked, members: memberOutcomes(voted.ballots, worked.allocation) };
}

type Worked = Pick<MethodOutcome, 'allocation' | 'votes' | 'match'>;

function worksOut(voted: VotedCase, { method, match = null }: NamedMethod): Worked | null {
  const { grants } = voted;
  switch (method.kind) {
    case 'open-demand':
      return { allocation: allocateGrants(grants), votes: null, match: null };
    case 'matching':
      return match === null ? null : { allocation: awardInOrder(grants, match.picks), votes: null, match };
    case 'pool':
      return { allocation: awardInOrder(grants, ourPicks(grants, method)), votes: null, match: null };
    case 'votes': {
      const election = electionOfRequests(voted);
      if (!ruleFits(election.election, method.rule)) return null;
      const allocation = allocateByVotes(election.election, method.rule, method.ties);
      const picks = allocation.winners.flatMap((winner) => election.picks[winner] ?? []);
      return { allocation: awardInOrder(grants, picks), votes: { election, allocation }, match: null };
    }
  }
}

/** All settings of equal shares' completion with the start that counted; null for other methods. */
export function completionOf({ method, votes }: MethodOutcome): CompletionRecord | null {
  const start = votes?.allocation.equalStart ?? null;
  if (method.kind !== 'votes' || method.rule.kind !== 'equal-shares' || start === null) return null;
  const { raise, thenGreedy } = method.rule.completion;
  return { start: 'exact', stop: raise, countsUnsupported: false, leftover: thenGreedy ? 'greedy' : 'left', ...start };
}
