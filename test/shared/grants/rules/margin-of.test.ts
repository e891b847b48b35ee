import { expect, test } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { marginOf } from '../../../../shared/grants/rules/margin-of.ts';
import { voteRuleByName } from '../../../../shared/grants/rules/rule-by-name.ts';

const ballotsFor = (choice: number, many: number) =>
  Array.from({ length: many }, () => ({ choices: [choice], points: null }));

/** 100 to give; A asks 70 with five votes, B asks 50 with three. */
const election: Election = {
  voteType: 'approval',
  currency: 'EUR',
  moneyDigits: 0,
  pointDigits: 0,
  budget: 100,
  projects: [
    { id: 'A', name: 'Mill', cost: 70, exclusive: null },
    { id: 'B', name: 'Oven', cost: 50, exclusive: null },
  ],
  ballots: [...ballotsFor(0, 5), ...ballotsFor(1, 3)],
};
const ties = { kind: 'id' } as const;
const margin = (name: string, project: number, given = election) => {
  const rule = voteRuleByName(name);
  if (rule === null) throw new Error(name);
  return marginOf({ election: given, rule, ties, project });
};

test('a funded request has no margin to make up', () => {
  expect(margin('greedy_cost', 0)).toEqual({ kind: 'funded' });
});

test('greedy: 30 are left, 120 would do for both, and three more votes (six to five) go first', () => {
  expect(margin('greedy_cost', 1)).toEqual({ kind: 'not-funded', cost: 30, budget: 120, voters: 3 });
});

test('equal shares: three of eight members have 37.5; 50 needs 134 in all, or four of nine', () => {
  // 3 x 134 / 8 = 50.25, 3 x 133 / 8 = 49.875; with k more voters (3 + k) x 100 / (8 + k) is 50 at k = 2.
  expect(margin('mes_cost', 1)).toEqual({ kind: 'not-funded', cost: 37, budget: 134, voters: 2 });
});

test('says null where nothing that was tried is enough', () => {
  const unknown = { ...election, ballots: ballotsFor(0, 5) };
  expect(margin('mes_cost', 1, unknown)).toEqual({ kind: 'not-funded', cost: null, budget: null, voters: 5 });
});

test('what is known of other budgets from the request before changes no margin', () => {
  for (const name of ['greedy_cost', 'mes_cost', 'mes_cost_add1u', 'phragmen']) {
    const rule = voteRuleByName(name);
    if (rule === null) throw new Error(name);
    const known = new Map<number, ReadonlySet<number>>();
    for (const project of [0, 1, 0]) {
      expect(marginOf({ election, rule, ties, project, known })).toEqual(margin(name, project));
    }
    expect(known.size).toBeGreaterThan(1);
  }
});
