import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRules } from '../../../../shared/grants/rules/compare-rules.ts';
import { voteRuleByName, voteRuleNames } from '../../../../shared/grants/rules/rule-by-name.ts';
import { withTiers } from '../../../../shared/grants/rules/with-tiers.ts';
import { elections } from '../../../builders/elections.ts';

const rules = voteRuleNames.flatMap((name) => {
  const rule = voteRuleByName(name);
  return rule === null ? [] : [{ name, rule }];
});
const ties = { kind: 'id' } as const;

/** Ten for each of three members: two want A (20), one wants B (10) and has B to himself. */
const three = {
  voteType: 'approval' as const,
  currency: 'EUR',
  moneyDigits: 0,
  pointDigits: 0,
  budget: 30,
  projects: [
    { id: 'A', name: '', cost: 25, exclusive: null },
    { id: 'B', name: '', cost: 10, exclusive: null },
  ],
  ballots: [[0], [0], [1]].map((choices) => ({ choices, points: null })),
};

test('says who gets what under each rule, and what each group gets', () => {
  const wanted = rules.filter(({ name }) => ['greedy_cost', 'mes_cost', 'mes_borda'].includes(name));
  const groupOfBallot = ['town', 'town', 'hill'];
  const { outcomes, fundedBy } = compareRules({ election: three, rules: wanted, ties, groupOfBallot });
  expect(fundedBy).toEqual([['greedy_cost'], ['mes_cost']]);
  expect(outcomes.map(({ name, groups }) => [name, groups])).toEqual([
    [
      'greedy_cost',
      [
        { group: 'hill', voters: 1, withoutWinner: 1, winnersChosen: 0, costShare: 0 },
        { group: 'town', voters: 2, withoutWinner: 0, winnersChosen: 2, costShare: 25 },
      ],
    ],
    [
      'mes_cost',
      [
        { group: 'hill', voters: 1, withoutWinner: 0, winnersChosen: 1, costShare: 10 },
        { group: 'town', voters: 2, withoutWinner: 2, winnersChosen: 0, costShare: 0 },
      ],
    ],
  ]);
});

test('groups add up to all, and what voters get to what is spent on projects somebody chose', () => {
  fc.assert(
    fc.property(elections, (election) => {
      const groupOfBallot = election.ballots.map((_, index) => `${index % 3}`);
      const { outcomes } = compareRules({ election, rules, ties, groupOfBallot });
      expect(outcomes.length).toBe(rules.length);
      for (const { all, groups, allocation } of outcomes) {
        const sum = (read: (group: typeof all) => number) => groups.reduce((total, group) => total + read(group), 0);
        expect(sum(({ voters }) => voters)).toBe(election.ballots.length);
        expect(sum(({ withoutWinner }) => withoutWinner)).toBe(all.withoutWinner);
        expect(sum(({ costShare }) => costShare)).toBeCloseTo(all.costShare, 9);
        const chosen = allocation.winners.filter((winner) =>
          election.ballots.some(({ choices }) => choices.includes(winner)),
        );
        const spent = chosen.reduce((total, winner) => total + (election.projects[winner]?.cost ?? 0), 0);
        expect(all.costShare).toBeCloseTo(spent, 9);
      }
    }),
    { numRuns: 30 },
  );
});

test('sizes of a request: the full one where the money is there, a smaller one where only that is, never two', () => {
  const { election, requestOf } = withTiers(three, [{ project: 0, costs: [20, 12, 30] }]);
  expect(election.projects.map(({ id, cost }) => [id, cost])).toEqual([
    ['A#1', 25],
    ['A#2', 20],
    ['A#3', 12],
    ['B', 10],
  ]);
  expect(requestOf).toEqual([0, 0, 0, 1]);
  expect(election.ballots.map(({ choices }) => choices)).toEqual([[0, 1, 2], [0, 1, 2], [3]]);
  const winners = (budget: number, name: string) => {
    const only = rules.filter((rule) => rule.name === name);
    const { outcomes } = compareRules({ election: { ...election, budget }, rules: only, ties, groupOfBallot: null });
    return outcomes[0]?.allocation.winners.map((winner) => election.projects[winner]?.id);
  };
  expect(winners(60, 'greedy_cost')).toEqual(['A#1', 'B']);
  // 30 shared by three: the two have 20 together.
  expect(winners(30, 'mes_cost')).toEqual(['A#2', 'B']);
  expect(winners(18, 'mes_cost')).toEqual(['A#3']);
});
