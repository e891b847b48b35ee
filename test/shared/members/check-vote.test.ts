import { expect, test } from 'vitest';
import { checkVote } from '../../../shared/members/check-vote.ts';
import type { VoteEntry } from '../../../shared/members/vote.ts';

const entry: VoteEntry = {
  outcome: 'accepted',
  votes: { inFavour: 21, against: 4, abstained: 3 },
  why: 'Grandmother is ill',
  heldOn: '2027-01-05',
};

test('a vote with counts, a date and a reason stands', () => {
  expect(checkVote(entry, 28)).toBeNull();
  expect(checkVote(entry, null)).toBeNull();
});

test('trap: a vote with no reason kept, whichever way it went', () => {
  expect(checkVote({ ...entry, why: '  ' }, null)).toBe('no-reason');
  expect(checkVote({ ...entry, outcome: 'declined', why: '' }, null)).toBe('no-reason');
});

test('counts are whole, of somebody, and of no more than may vote', () => {
  const fault = (inFavour: number, against: number, abstained = 0) =>
    checkVote({ ...entry, votes: { inFavour, against, abstained } }, 28);
  expect(fault(1.5, 0)).toBe('not-whole');
  expect(fault(-1, 0)).toBe('not-whole');
  expect(fault(0, 0, 9)).toBe('nobody-voted');
  expect(fault(20, 4, 5)).toBe('more-votes-than-voters');
});

test('nothing is accepted against the votes, but a majority may be too small', () => {
  const votes = { inFavour: 10, against: 10, abstained: 0 };
  expect(checkVote({ ...entry, votes }, 28)).toBe('no-majority');
  expect(checkVote({ ...entry, votes: { ...votes, inFavour: 12 }, outcome: 'declined' }, 28)).toBeNull();
  expect(checkVote({ ...entry, heldOn: '2027-02-30' }, 28)).toBe('no-date');
});
