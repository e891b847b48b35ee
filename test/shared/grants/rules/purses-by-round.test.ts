import { expect, test } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { allocateByVotes } from '../../../../shared/grants/rules/allocate-by-votes.ts';
import { pursesByRound } from '../../../../shared/grants/rules/purses-by-round.ts';
import { voteRuleByName } from '../../../../shared/grants/rules/rule-by-name.ts';

/** Four members with 25 each. A (60) is wanted by three, B (25) by the third and the fourth. */
const election: Election = {
  voteType: 'approval',
  currency: 'EUR',
  moneyDigits: 0,
  pointDigits: 0,
  budget: 100,
  projects: [
    { id: 'A', name: 'Mill', cost: 60, exclusive: null },
    { id: 'B', name: 'Oven', cost: 25, exclusive: null },
  ],
  ballots: [[0], [0], [0, 1], [1]].map((choices) => ({ choices, points: null })),
};

const worked = (name: string) => {
  const rule = voteRuleByName(name);
  if (rule === null) throw new Error(name);
  return pursesByRound(election, 'cost', allocateByVotes(election, rule, { kind: 'id' }));
};

test('the three pay 20 each for the mill; then one has 5 left for the oven and the other pays 20', () => {
  expect(worked('mes_cost')).toEqual([
    { project: 0, paidInFull: 3, paidInPart: 0, paidNothing: 0, highest: 20, left: 40 },
    { project: 1, paidInFull: 1, paidInPart: 1, paidNothing: 0, highest: 20, left: 15 },
  ]);
});

test('there are no purses in the other rules', () => {
  expect(worked('phragmen')).toEqual([]);
});
