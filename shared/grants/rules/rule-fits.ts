import type { Election } from '../ballots/election.ts';
import type { VoteRule } from './rule-settings.ts';

/** Whether the ballots say what the rule asks: points for `points`, an order for `borda`; a choice is in all of them. */
export function ruleFits({ voteType, ballots }: Election, rule: VoteRule): boolean {
  if (rule.kind === 'phragmen') return true;
  switch (rule.utility) {
    case 'cost':
    case 'card':
      return true;
    case 'points':
      return ballots.some(({ points }) => points !== null);
    case 'borda':
      return voteType === 'ordinal';
  }
}
