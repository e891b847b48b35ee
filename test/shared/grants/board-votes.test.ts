import { describe, expect, it } from 'vitest';
import { awardInOrder } from '../../../shared/grants/allocate-grants.ts';
import { ballotItems, checkBoardVote, checkBoardVotes } from '../../../shared/grants/board-votes.ts';
import { checkBoard } from '../../../shared/grants/grant-board.ts';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import { money } from '../../../shared/quantities/money.ts';
import { henfield, reservoir } from './grant-cases.ts';

const directors = ['Ann', 'Bo', 'Cy', 'Dana', 'Eve', 'Fay', 'Gil'];
const board = { directors, neededVotes: 5 };
const vote = (inFavour: number, against: number, abstained = 0): VoteEntry => ({
  ...{ outcome: 'accepted', votes: { inFavour, against, abstained }, why: 'Eggs are short', heldOn: '2027-03-01' },
});
const item = { requests: ['G001'], recused: ['Dana'] };

describe('the vote of a board of 7 that needs 5', () => {
  it('counts without the recused: 5 of 6 is accepted, 4 is not, 7 voices are too many', () => {
    expect(checkBoardVote({ ...item, vote: vote(5, 1) }, board)).toBeNull();
    expect(checkBoardVote({ ...item, vote: vote(4, 1, 1) }, board)).toBe('too-few-in-favour');
    expect(checkBoardVote({ ...item, vote: vote(6, 1) }, board)).toBe('more-votes-than-voters');
    expect(checkBoardVote({ ...item, recused: [], vote: vote(6, 1) }, board)).toBeNull();
  });

  it('may decline with fewer, and always says why', () => {
    expect(checkBoardVote({ ...item, vote: { ...vote(4, 2), outcome: 'declined' } }, board)).toBeNull();
    expect(checkBoardVote({ ...item, vote: { ...vote(5, 1), why: ' ' } }, board)).toBe('no-reason');
  });

  it('is one vote for all awards without a recusal and one for each set of recused directors', () => {
    const requests = ['G001', 'G002', 'G003', 'G004'].map((id) => henfield({ id, producer: id, amount: money(100) }));
    const picks = requests.slice(0, 3).map(({ id }) => ({ request: id, amount: money(100) }));
    const fund = { requests, openDemand: new Map(), prices: new Map(), reservoir };
    const { awards } = awardInOrder(fund, picks);
    const items = ballotItems(awards, [{ request: 'G001', director: 'Dana', why: 'sister' }]);
    expect(items).toEqual([{ requests: ['G002', 'G003'], recused: [] }, item]);
    const votes = items.map((one) => ({ ...one, vote: vote(5, 0) }));
    expect(checkBoardVotes(votes, items, board)).toBeNull();
    expect(checkBoardVotes(votes.slice(1), items, board)).toBe('other-items');
    expect(
      checkBoardVotes(
        votes.map((one) => ({ ...one, recused: [] })),
        items,
        board,
      ),
    ).toBe('other-items');
  });
});

it('a board has names, each once, and needs no more votes than it has', () => {
  expect(checkBoard(board)).toBeNull();
  expect(checkBoard({ directors: [], neededVotes: 1 })).toBe('no-directors');
  expect(checkBoard({ directors: ['Ann', ' ann'], neededVotes: 1 })).toBe('director-twice');
  expect(checkBoard({ directors, neededVotes: 8 })).toBe('more-needed-than-directors');
  expect(checkBoard({ directors, neededVotes: 0.5 })).toBe('needed-not-whole');
});
