import type { TieRule, UtilityName, VoteRule } from './rules/rule-settings.ts';
import { isVoteSource, type VoteSource } from './vote-source.ts';

export const grantVoteTypes = ['approval', 'scoring', 'ordinal'] as const;
export type GrantVoteType = (typeof grantVoteTypes)[number];

/**
 * The members' vote on the requests. The rule with all its settings is chosen before votes are opened and stands from
 * then on; ballots are entered while it is open; a result is worked out only when it is locked.
 */
export type GrantVote = {
  readonly source: VoteSource;
  readonly voteType: GrantVoteType;
  /** The most points for one request; 1 where none are given. */
  readonly mostPoints: number;
  readonly rule: VoteRule;
  readonly ties: TieRule;
  /** Whether each ballot must be typed a second time, by another person. */
  readonly check: 'second-person' | 'none';
  readonly status: 'chosen' | 'open' | 'locked';
};

/** One ballot: a number that stands on the paper and never a name. */
export type GrantBallot = {
  readonly number: string;
  /** A group of members that the result is told for; null for none. */
  readonly group: string | null;
  /** Ids of requests; a ranking begins with the best. */
  readonly requests: readonly string[];
  /** As many as requests; null where none are given. */
  readonly points: readonly number[] | null;
  readonly enteredBy: string;
  /** Null until somebody else has typed the same. */
  readonly checkedBy: string | null;
  /** Not typed from paper: read from a file, or a household's open demand, taken when the vote was locked. */
  readonly origin?: 'file' | 'demand';
};

export type GrantVoteFault =
  | 'rule-does-not-fit'
  | 'counts-not-whole'
  | 'points-not-whole'
  | 'no-seed'
  | 'increment-not-whole'
  | 'least-votes-not-whole';

/** Why a vote cannot be held like that, or null. */
export function checkGrantVote(vote: Omit<GrantVote, 'status'>): GrantVoteFault | null {
  const { source, voteType, mostPoints, rule, ties } = vote;
  if (!isVoteSource(source)) return 'counts-not-whole';
  if (!utilitiesOf(voteType).includes(utilityOf(rule))) return 'rule-does-not-fit';
  if (!Number.isSafeInteger(mostPoints) || mostPoints < 1 || mostPoints > 1000) return 'points-not-whole';
  if (ties.kind === 'lot' && ties.seed.trim() === '') return 'no-seed';
  if (rule.kind === 'equal-shares') {
    const { increment } = rule.completion;
    if (increment !== null && (!Number.isSafeInteger(increment) || increment < 1)) return 'increment-not-whole';
  }
  if (rule.kind === 'greedy' && rule.policy.kind === 'threshold') {
    const { leastVotes } = rule.policy;
    if (!Number.isSafeInteger(leastVotes) || leastVotes < 0) return 'least-votes-not-whole';
  }
  return null;
}

function utilityOf(rule: VoteRule): UtilityName {
  return rule.kind === 'phragmen' ? 'card' : rule.utility;
}

/** What a ballot of that kind can be counted by. A choice is in every ballot. */
export function utilitiesOf(voteType: GrantVoteType): readonly UtilityName[] {
  switch (voteType) {
    case 'approval':
      return ['cost', 'card'];
    case 'scoring':
      return ['cost', 'card', 'points'];
    case 'ordinal':
      return ['cost', 'card', 'borda'];
  }
}

export type BallotFault = 'no-number' | 'no-such-request' | 'request-twice' | 'points-out-of-range' | 'points-differ';

type Entered = Pick<GrantBallot, 'number' | 'requests' | 'points'>;

/** Why a ballot cannot be kept, or null. An empty one can: its voter holds a share of the budget too. */
export function checkBallot(
  { number, requests, points }: Entered,
  vote: GrantVote,
  known: ReadonlySet<string>,
): BallotFault | null {
  if (number.trim() === '') return 'no-number';
  if (requests.some((id) => !known.has(id))) return 'no-such-request';
  if (new Set(requests).size < requests.length) return 'request-twice';
  if ((points !== null) !== (vote.voteType === 'scoring') || (points?.length ?? requests.length) !== requests.length) {
    return 'points-differ';
  }
  const inRange = (points ?? []).every(
    (given) => Number.isSafeInteger(given) && given >= 1 && given <= vote.mostPoints,
  );
  return inRange ? null : 'points-out-of-range';
}

/** Whether two people read the same from a paper; the order counts in a ranking only. */
export function sameBallot(
  a: Entered & { readonly group: string | null },
  b: typeof a,
  voteType: GrantVoteType,
): boolean {
  return a.group === b.group && readingOf(a, voteType) === readingOf(b, voteType);
}

function readingOf({ requests, points }: Entered, voteType: GrantVoteType): string {
  const pairs = requests.map((id, at) => [id, points?.[at] ?? null]);
  return JSON.stringify(
    voteType === 'ordinal' ? pairs : pairs.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );
}
