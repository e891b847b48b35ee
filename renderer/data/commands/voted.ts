import { checkVote } from '../../../shared/members/check-vote.ts';
import type { VotedDecision, VoteEntry } from '../../../shared/members/vote.ts';
import type { Book } from '../book.ts';
import { type Refusal, refused } from '../command.ts';
import type { RowReader } from '../row-reader.ts';

/** A vote with who wrote it down and when. */
export function voted(book: Book, vote: VoteEntry): VotedDecision {
  return { ...vote, why: vote.why.trim(), at: book.desk.now(), actor: book.desk.actor() };
}

/** Refuses a vote of the members that cannot stand; no more can vote than households have one. */
export async function refuseVote(rows: RowReader, vote: VoteEntry): Promise<Refusal | null> {
  const households = await rows.all('households');
  const fault = checkVote(vote, households.filter(({ eligible }) => eligible).length);
  return fault === null ? null : refused(fault);
}
