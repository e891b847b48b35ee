import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { allocateByVotes } from '../../../../shared/grants/rules/allocate-by-votes.ts';
import { shareOf } from '../../../../shared/grants/rules/group-ballots.ts';
import { voteRuleByName, voteRuleNames } from '../../../../shared/grants/rules/rule-by-name.ts';
import { utilityNames, type VoteRule } from '../../../../shared/grants/rules/rule-settings.ts';
import { type TieredElection, withTiers } from '../../../../shared/grants/rules/with-tiers.ts';
import { elections } from '../../../builders/elections.ts';

const byId = { kind: 'id' } as const;

function named(name: string): VoteRule {
  const rule = voteRuleByName(name);
  if (rule === null) throw new Error(name);
  return rule;
}

/** Every rule and completion, and greedy with each of its policies. */
const rules: readonly (readonly [string, VoteRule])[] = [
  ...voteRuleNames.map((name) => [name, named(name)] as const),
  ...utilityNames.flatMap((utility) => [
    [`greedy_${utility}, stop`, { kind: 'greedy', utility, policy: { kind: 'stop' } }] as const,
    [
      `greedy_${utility}, least votes`,
      { kind: 'greedy', utility, policy: { kind: 'threshold', leastVotes: 3 } },
    ] as const,
  ]),
];

/** Requests of which some have smaller sizes and some exclude each other. */
const tiered: fc.Arbitrary<TieredElection & { readonly plain: Election }> = elections.chain((plain) =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }), {
      minLength: plain.projects.length,
      maxLength: plain.projects.length,
    })
    .map((sizes) => {
      const tiers = sizes.map((costs, project) => ({ project, costs }));
      return { plain, ...withTiers(plain, tiers) };
    }),
);

const turned = (election: Election): Election => {
  const last = election.projects.length - 1;
  return {
    ...election,
    projects: election.projects.toReversed(),
    ballots: election.ballots.map((one) => ({ ...one, choices: one.choices.map((at) => last - at) })).toReversed(),
  };
};
const ids = ({ projects }: Election, winners: readonly number[]) => winners.map((winner) => projects[winner]?.id);

describe.each(rules)('%s with sizes and rivals', (_, rule) => {
  test('never passes the budget; one size of a request, one of those that exclude each other', () => {
    fc.assert(
      fc.property(tiered, ({ election, requestOf, plain }) => {
        const { winners, totalCost } = allocateByVotes(election, rule, byId);
        const sum = winners.reduce((all, winner) => all + (election.projects[winner]?.cost ?? 0), 0);
        expect(totalCost).toBe(sum);
        expect(totalCost).toBeLessThanOrEqual(election.budget);
        const requests = winners.map((winner) => requestOf[winner] ?? -1);
        expect(new Set(requests).size).toBe(requests.length);
        expect(requests.filter((at) => plain.projects[at]?.exclusive === 'site').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('the order of projects and ballots is irrelevant, given the tie rule', () => {
    fc.assert(
      fc.property(tiered, fc.constantFrom('a', 'b'), ({ election }, seed) => {
        for (const ties of [byId, { kind: 'lot', seed } as const]) {
          const other = turned(election);
          const there = ids(other, allocateByVotes(other, rule, ties).winners);
          expect(there).toEqual(ids(election, allocateByVotes(election, rule, ties).winners));
        }
      }),
      { numRuns: 40 },
    );
  });
});

const shared = rules.filter(([name]) => name.startsWith('mes_'));

test.each(shared)('%s: the price per voter never passes the purse, and together they pay the cost', (_, rule) => {
  if (rule.kind !== 'equal-shares') return expect.fail();
  const { utility } = rule;
  fc.assert(
    fc.property(tiered, ({ election: { ballots, projects }, election }) => {
      const { rounds, equalStart } = allocateByVotes(election, rule, byId);
      const money = ballots.map(() => (equalStart?.total ?? 0) / ballots.length);
      for (const round of rounds) {
        if (round.kind !== 'equal-shares') continue;
        let paid = 0;
        for (const [voter, ballot] of ballots.entries()) {
          const place = ballot.choices.indexOf(round.project);
          const asked = place === -1 ? 0 : round.payment * shareOf(ballot, place, utility);
          const has = money[voter] ?? 0;
          paid += Math.min(has, asked);
          money[voter] = Math.max(0, has - asked);
        }
        // Whoever cannot pay his price gives all he has: if anyone paid beyond his purse the cost would not be met.
        expect(paid).toBeCloseTo(projects[round.project]?.cost ?? 0, 8);
      }
    }),
    { numRuns: 100 },
  );
});

test('Phragmén with sizes: all supporters have one load after a purchase, and loads rise by the cost', () => {
  fc.assert(
    fc.property(tiered, ({ election: { ballots, projects }, election }) => {
      const { rounds } = allocateByVotes(election, { kind: 'phragmen' }, byId);
      const loads = ballots.map(() => 0);
      for (const round of rounds) {
        if (round.kind !== 'phragmen' || round.result === 'stopped') continue;
        const supporters = ballots.flatMap(({ choices }, voter) => (choices.includes(round.project) ? [voter] : []));
        const rise = supporters.reduce((sum, voter) => sum + round.load - (loads[voter] ?? 0), 0);
        expect(rise).toBeCloseTo(projects[round.project]?.cost ?? 0, 9);
        for (const voter of supporters) {
          expect(round.load).toBeGreaterThanOrEqual((loads[voter] ?? 0) - 1e-12);
          loads[voter] = round.load;
        }
      }
    }),
  );
});
