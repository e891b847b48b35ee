import type { Election } from '../ballots/election.ts';
import type { VoteAllocation } from './allocate-by-votes.ts';
import { shareOf } from './group-ballots.ts';
import type { UtilityName } from './rule-settings.ts';

/** Who paid what in one round of equal shares. Amounts are in money units, for show. */
export type PurseRound = {
  readonly project: number;
  /** Voters to whom the project is worth something: those who paid all that was asked, a part, and nothing. */
  readonly paidInFull: number;
  readonly paidInPart: number;
  readonly paidNothing: number;
  /** The most that anyone paid. */
  readonly highest: number;
  /** What all voters have left together after the round. */
  readonly left: number;
};

/** Plays the purchases of equal shares again from the payments in its rounds; empty for the other rules. */
export function pursesByRound(
  election: Election,
  utility: UtilityName,
  { rounds, equalStart }: VoteAllocation,
): readonly PurseRound[] {
  if (equalStart === null) return [];
  const { ballots } = election;
  const endowment = equalStart.total / ballots.length;
  const money = new Float64Array(ballots.length).fill(endowment);
  let left = equalStart.total;
  const told: PurseRound[] = [];
  for (const round of rounds) {
    if (round.kind !== 'equal-shares') continue;
    const count = { paidInFull: 0, paidInPart: 0, paidNothing: 0 };
    let highest = 0;
    for (const [voter, ballot] of ballots.entries()) {
      const place = ballot.choices.indexOf(round.project);
      const asked = place === -1 ? 0 : round.payment * shareOf(ballot, place, utility);
      if (asked === 0) continue;
      const has = money[voter] ?? 0;
      // What is left of an emptied purse by rounding is nothing.
      const rest = has - asked > dust * endowment ? has - asked : 0;
      money[voter] = rest;
      highest = Math.max(highest, has - rest);
      if (has === 0) count.paidNothing += 1;
      else if (has >= asked - dust * endowment) count.paidInFull += 1;
      else count.paidInPart += 1;
    }
    left -= election.projects[round.project]?.cost ?? 0;
    told.push({ project: round.project, ...count, highest, left });
  }
  return told;
}

const dust = 1e-12;
