import { expect, test } from 'vitest';
import { draftOfVote, leavesOutOf, readVote, usualUtility } from '../../../../renderer/features/grants/vote-draft.ts';
import { checkGrantVote, grantVoteTypes } from '../../../../shared/grants/grant-vote.ts';

const draft = { ...draftOfVote(null), seed: 'spring' };

test('what a ballot says counts unless somebody chooses otherwise, and fits its kind', () => {
  for (const voteType of grantVoteTypes) {
    const chosen = { ...draft, voteType, utility: usualUtility(voteType) };
    expect(checkGrantVote(readVote(chosen))).toBeNull();
    expect(leavesOutOf(chosen)).toBeNull();
  }
});

test('a rule that leaves out the points or the order of the ballots says so', () => {
  expect(leavesOutOf({ ...draft, voteType: 'scoring', utility: 'cost' })).toBe('points');
  expect(leavesOutOf({ ...draft, voteType: 'scoring', rule: 'phragmen', utility: 'points' })).toBe('points');
  expect(leavesOutOf({ ...draft, voteType: 'ordinal', utility: 'card' })).toBe('order');
  expect(leavesOutOf({ ...draft, voteType: 'approval', utility: 'card' })).toBeNull();
});
