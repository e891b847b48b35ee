import { allocateGrants, awardInOrder } from './allocate-grants.ts';
import type { CompletionRecord, NamedMethod } from './allocation-method.ts';
import { electionOfRequests, type RequestElection, type VotedCase } from './election-of-requests.ts';
import type { GrantAllocation } from './grant-award.ts';
import { compareRules, type RuleOutcome } from './rules/compare-rules.ts';

/** What one method comes to. */
export type MethodOutcome = NamedMethod & {
  readonly allocation: GrantAllocation;
  /** How the ballots went; null where none were asked. */
  readonly votes: (RuleOutcome & { readonly election: RequestElection }) | null;
};

/** Null when the ballots do not say what the rule asks. */
export function allocateByMethod(voted: VotedCase, { name, method }: NamedMethod): MethodOutcome | null {
  if (method.kind === 'open-demand') return { name, method, allocation: allocateGrants(voted.grants), votes: null };
  const election = electionOfRequests(voted);
  const groups = voted.ballots.some(({ group }) => group !== null);
  const { outcomes } = compareRules({
    election: election.election,
    rules: [{ name, rule: method.rule }],
    ties: method.ties,
    groupOfBallot: groups ? voted.ballots.map(({ group }) => group ?? '') : null,
  });
  const [outcome] = outcomes;
  if (outcome === undefined) return null;
  const picks = outcome.allocation.winners.flatMap((winner) => election.picks[winner] ?? []);
  return { name, method, allocation: awardInOrder(voted.grants, picks), votes: { ...outcome, election } };
}

/** All settings of equal shares' completion with the start that counted; null for other methods. */
export function completionOf({ method, votes }: MethodOutcome): CompletionRecord | null {
  const start = votes?.allocation.equalStart ?? null;
  if (method.kind !== 'votes' || method.rule.kind !== 'equal-shares' || start === null) return null;
  const { raise, thenGreedy } = method.rule.completion;
  return { start: 'exact', stop: raise, countsUnsupported: false, leftover: thenGreedy ? 'greedy' : 'left', ...start };
}
