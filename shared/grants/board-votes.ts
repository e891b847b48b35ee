import { checkVote, type VoteFault } from '../members/check-vote.ts';
import type { VotedDecision, VoteEntry } from '../members/vote.ts';
import type { GrantAward } from './grant-award.ts';
import type { GrantBoard, Recusal } from './grant-board.ts';

/** What the board votes on at once: the awards from whose decision the same directors are recused. */
export type BallotItem = { readonly requests: readonly string[]; readonly recused: readonly string[] };

/** One vote of the board as it is entered, and as it is kept. */
export type ItemVote = BallotItem & { readonly vote: VoteEntry };
export type DecidedItem = BallotItem & { readonly vote: VotedDecision };

/**
 * Sorts awards into the votes that are needed: those without a recusal first, then by the directors recused. Only
 * requests that would get something are voted on.
 */
export function ballotItems(awards: readonly GrantAward[], recusals: readonly Recusal[]): readonly BallotItem[] {
  const items = new Map<string, { requests: string[]; recused: readonly string[] }>();
  for (const { request, award } of awards) {
    if (award === 0) continue;
    const recused = recusals.filter((one) => one.request === request.id).map(({ director }) => director);
    const key = JSON.stringify(recused.toSorted());
    const item = items.get(key) ?? { requests: [], recused: recused.toSorted() };
    items.set(key, item);
    item.requests.push(request.id);
  }
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  const first = sorted.filter(({ recused }) => recused.length === 0);
  return [...first, ...sorted.filter(({ recused }) => recused.length > 0)];
}

export type BoardVoteFault = VoteFault | 'too-few-in-favour' | 'other-items';

/** Why a vote of the board cannot be kept, or null: counted without the recused; accepted needs the board's number. */
export function checkBoardVote({ recused, vote }: ItemVote, board: GrantBoard): BoardVoteFault | null {
  const fault = checkVote(vote, board.directors.length - recused.length);
  if (fault !== null) return fault;
  return vote.outcome === 'accepted' && vote.votes.inFavour < board.neededVotes ? 'too-few-in-favour' : null;
}

/** The first fault of all votes, and whether they are on what was to be decided; null when they can be kept. */
export function checkBoardVotes(
  votes: readonly ItemVote[],
  items: readonly BallotItem[],
  board: GrantBoard,
): BoardVoteFault | null {
  const key = ({ requests, recused }: BallotItem) => JSON.stringify([requests.toSorted(), recused.toSorted()]);
  const wanted = items.map(key).toSorted();
  const given = votes.map(key).toSorted();
  if (JSON.stringify(wanted) !== JSON.stringify(given)) return 'other-items';
  for (const vote of votes) {
    const fault = checkBoardVote(vote, board);
    if (fault !== null) return fault;
  }
  return null;
}
