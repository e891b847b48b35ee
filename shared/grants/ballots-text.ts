import type { Election } from './ballots/election.ts';
import { writePabulib } from './ballots/write-pabulib.ts';

/**
 * The ballots as the file that is given out and whose hash a decision keeps. Ballots are sorted by what they say, so
 * that their order tells nobody when one was handed in.
 */
export function ballotsText(election: Election, description: string): string {
  const keyed = election.ballots.map((ballot) => ({ ballot, key: JSON.stringify([ballot.choices, ballot.points]) }));
  const ballots = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ ballot }) => ballot);
  return writePabulib({ ...election, ballots }, new Map(description === '' ? [] : [['description', description]]));
}
