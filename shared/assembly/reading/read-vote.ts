import { checkVote } from '../../members/check-vote.ts';
import type { VotedDecision, VoteEntry } from '../../members/vote.ts';
import { voteColumns } from '../folder/meeting-tables.ts';
import { isEmpty, readChoice, readDay, readNeededText, readWhole } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import type { TableRow } from './read-table.ts';

type VoteRow = TableRow<(typeof voteColumns)[number]>;

const outcomes = ['accepted', 'declined'] as const satisfies readonly VoteEntry['outcome'][];

/** The vote of a row; null where none was taken yet, and (noted) where it is not one. */
export function readVoteIfAny(row: VoteRow): VotedDecision | null {
  return voteColumns.every((column) => isEmpty(row, column)) ? null : readVote(row);
}

/** The vote of a row. Null (noted) when it is none, or its counts cannot have led to its outcome. */
export function readVote(row: VoteRow): VotedDecision | null {
  const outcome = readChoice(row, 'outcome', outcomes);
  const [inFavour, against] = [readWhole(row, 'in_favour', 0), readWhole(row, 'against', 0)];
  const abstained = readWhole(row, 'abstained', 0);
  const why = readNeededText(row, 'why');
  const [heldOn, at] = [readDay(row, 'held_on'), readInstant(row, 'decided_at')];
  if (outcome === null || why === null || heldOn === null || at === null) return null;
  if (inFavour === null || against === null || abstained === null) return null;
  const entry = { outcome, votes: { inFavour, against, abstained }, why, heldOn };
  // How many may vote can have changed since; only what the row itself says is judged.
  if (checkVote(entry, null) !== null) {
    row.fault('in_favour', 'bad-vote');
    return null;
  }
  return { ...entry, at, actor: row.cell('decided_by') };
}
