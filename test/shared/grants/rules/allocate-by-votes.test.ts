import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { allocateByVotes } from '../../../../shared/grants/rules/allocate-by-votes.ts';
import { voteRuleByName, voteRuleNames } from '../../../../shared/grants/rules/rule-by-name.ts';
import type { TieRule, VoteRule } from '../../../../shared/grants/rules/rule-settings.ts';
import { elections } from '../../../builders/elections.ts';

const byId = { kind: 'id' } as const;

function named(name: string): VoteRule {
  const rule = voteRuleByName(name);
  if (rule === null) throw new Error(name);
  return rule;
}

const ids = (election: Election, rule: VoteRule, ties: TieRule): readonly string[] =>
  allocateByVotes(election, rule, ties).winners.map((winner) => election.projects[winner]?.id ?? '');

/** The same election with its projects and ballots in another order. */
function turned(election: Election): Election {
  const last = election.projects.length - 1;
  const ballots = election.ballots.map((ballot) => ({
    ...ballot,
    choices: ballot.choices.map((choice) => last - choice),
  }));
  return { ...election, projects: election.projects.toReversed(), ballots: ballots.toReversed() };
}

describe.each(voteRuleNames)('%s', (name) => {
  const rule = named(name);

  test('stays within the budget, funds nothing twice and at most one of those that exclude each other', () => {
    fc.assert(
      fc.property(elections, (election) => {
        const { winners, totalCost } = allocateByVotes(election, rule, byId);
        const funded = winners.map((winner) => election.projects[winner]);
        expect(totalCost).toBeLessThanOrEqual(election.budget);
        expect(funded.reduce((sum, project) => sum + (project?.cost ?? 0), 0)).toBe(totalCost);
        expect(new Set(winners).size).toBe(winners.length);
        expect(funded.filter((project) => project?.exclusive === 'site').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order of projects and ballots, with ids and with a lot', () => {
    fc.assert(
      fc.property(elections, fc.constantFrom('a', 'b', 'c'), (election, seed) => {
        for (const ties of [byId, { kind: 'lot', seed } as const]) {
          expect(ids(turned(election), rule, ties)).toEqual(ids(election, rule, ties));
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('in equal shares nobody pays more than he has, and the payments are the cost', () => {
  fc.assert(
    fc.property(elections, (election) => {
      const { rounds } = allocateByVotes(election, named('mes_card'), byId);
      const money = election.ballots.map(() => election.budget / election.ballots.length);
      for (const round of rounds) {
        if (round.kind !== 'equal-shares') continue;
        let paid = 0;
        for (const [voter, { choices }] of election.ballots.entries()) {
          if (!choices.includes(round.project)) continue;
          const pays = Math.min(money[voter] ?? 0, round.payment);
          money[voter] = (money[voter] ?? 0) - pays;
          paid += pays;
        }
        expect(paid).toBeCloseTo(election.projects[round.project]?.cost ?? 0, 9);
      }
      expect(Math.min(...money)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("in Phragmén's rule all supporters have the same load after a purchase, and it rose by the cost", () => {
  fc.assert(
    fc.property(elections, (election) => {
      const { rounds } = allocateByVotes(election, named('phragmen'), byId);
      const loads = election.ballots.map(() => 0);
      for (const round of rounds) {
        if (round.kind !== 'phragmen' || round.result === 'stopped') continue;
        let rise = 0;
        for (const [voter, { choices }] of election.ballots.entries()) {
          if (!choices.includes(round.project)) continue;
          expect(round.load).toBeGreaterThanOrEqual((loads[voter] ?? 0) - 1e-12);
          rise += round.load - (loads[voter] ?? 0);
          loads[voter] = round.load;
        }
        expect(rise).toBeCloseTo(election.projects[round.project]?.cost ?? 0, 9);
      }
    }),
  );
});

/** Three requests of 10 with one vote each and money for one. */
const tie: Election = {
  voteType: 'approval',
  currency: 'EUR',
  moneyDigits: 0,
  pointDigits: 0,
  budget: 10,
  projects: ['10', '2', 'B'].map((id) => ({ id, name: id, cost: 10, exclusive: null })),
  ballots: [0, 1, 2].map((choice) => ({ choices: [choice], points: null })),
};

test('ties go to the id that comes first as text, or by a lot anyone can draw again', () => {
  expect(ids(tie, named('greedy_cost'), byId)).toEqual(['10']);
  const drawn = Array.from(
    { length: 20 },
    (_, seed) => ids(tie, named('greedy_cost'), { kind: 'lot', seed: `${seed}` })[0],
  );
  expect(new Set(drawn)).toEqual(new Set(['10', '2', 'B']));
  // sha256sum of "1\n10" begins with 1c, of "1\nB" with 2d, of "1\n2" with b5.
  const drawnAll = ids({ ...tie, budget: 30 }, named('greedy_cost'), { kind: 'lot', seed: '1' });
  expect(drawnAll).toEqual(['10', 'B', '2']);
});

const three: Election = {
  ...tie,
  budget: 100,
  projects: [60, 50, 40].map((cost, index) => ({ id: `${index}`, name: '', cost, exclusive: null })),
  // Three, two and one votes.
  ballots: [[0], [0, 1], [0, 1, 2]].map((choices) => ({ choices, points: null })),
};

test.each([
  { policy: { kind: 'skip' }, winners: ['0', '2'] },
  { policy: { kind: 'stop' }, winners: ['0'] },
  { policy: { kind: 'threshold', leastVotes: 2 }, winners: ['0'] },
  { policy: { kind: 'threshold', leastVotes: 1 }, winners: ['0', '2'] },
] as const)('greedy by votes with $policy funds $winners', ({ policy, winners }) => {
  expect(ids(three, { kind: 'greedy', utility: 'cost', policy }, byId)).toEqual(winners);
});

test('a raise of nothing is a mistake of the caller, not an endless run', () => {
  const completion = { raise: 'until-exhausted', thenGreedy: false, increment: 0 } as const;
  expect(() => allocateByVotes(three, { kind: 'equal-shares', utility: 'card', completion }, byId)).toThrow(RangeError);
});

test.each(voteRuleNames)('%s funds nothing dearer than the budget when nobody voted, and ends', (name) => {
  const { totalCost } = allocateByVotes({ ...three, ballots: [] }, named(name), byId);
  expect(totalCost).toBeLessThanOrEqual(100);
});
