import type { Election } from '../ballots/election.ts';
import { completeEqualShares } from './complete-equal-shares.ts';
import { defaultIncrement } from './default-increment.ts';
import { electorateOf, totalsOf } from './electorate.ts';
import type { EqualSharesRound } from './equal-shares-run.ts';
import { type GreedyRound, greedyRounds } from './greedy.ts';
import { type PhragmenRound, phragmenRounds } from './phragmen.ts';
import type { TieRule, VoteRule } from './rule-settings.ts';
import { tieOrder } from './tie-order.ts';

export type AllocationRound = EqualSharesRound | PhragmenRound | GreedyRound;

/** The starting money that counted in equal shares, in money units: `total` / voters each, after so many raises. */
export type EqualStart = { readonly total: number; readonly raises: number; readonly increment: number };

export type VoteAllocation = {
  /** Positions of the funded projects in the order of their funding. */
  readonly winners: readonly number[];
  readonly totalCost: number;
  readonly rounds: readonly AllocationRound[];
  /** By project: its place in the order that breaks ties, from 0. */
  readonly tiePlaces: Int32Array;
  /** Null for the other rules. */
  readonly equalStart: EqualStart | null;
};

/**
 * Allocates the budget by the ballots. Never more than the budget; the order of projects and ballots is irrelevant.
 * An increment that is given must be a whole number of money units above zero; else it throws.
 */
export function allocateByVotes(election: Election, rule: VoteRule, ties: TieRule): VoteAllocation {
  const tiePlaces = tieOrder(election.projects, ties);
  const { rounds, equalStart } = roundsOf(election, rule, tiePlaces);
  const winners = rounds.filter(isFunded).map(({ project }) => project);
  const totalCost = winners.reduce((sum, winner) => sum + (election.projects[winner]?.cost ?? 0), 0);
  return { winners, totalCost, rounds, tiePlaces, equalStart };
}

const isFunded = (round: AllocationRound): boolean => round.kind === 'equal-shares' || round.result === 'funded';

type Worked = Pick<VoteAllocation, 'rounds' | 'equalStart'>;

function roundsOf(election: Election, rule: VoteRule, places: Int32Array): Worked {
  switch (rule.kind) {
    case 'greedy': {
      const { policy } = rule;
      return {
        rounds: greedyRounds(totalsOf(election, rule.utility), { policy, places, winners: [], left: election.budget }),
        equalStart: null,
      };
    }
    case 'phragmen':
      return { rounds: phragmenRounds(electorateOf(election, 'card'), places), equalStart: null };
    case 'equal-shares':
      return byEqualShares(election, rule, places);
  }
}

type EqualSharesRule = Extract<VoteRule, { readonly kind: 'equal-shares' }>;

function byEqualShares(election: Election, { utility, completion }: EqualSharesRule, places: Int32Array): Worked {
  const electorate = electorateOf(election, utility);
  const { budget, moneyDigits } = election;
  const increment = completion.increment ?? defaultIncrement(budget / Math.max(1, electorate.voters), moneyDigits);
  const { run, total, raises } = completeEqualShares(electorate, places, { raise: completion.raise, increment });
  const equalStart = { total, raises, increment };
  if (!completion.thenGreedy) return { rounds: run.rounds, equalStart };
  const winners = run.rounds.map(({ project }) => project);
  const settings = { policy: { kind: 'skip' }, places, winners, left: budget - run.spent } as const;
  return { rounds: [...run.rounds, ...greedyRounds(electorate, settings)], equalStart };
}
