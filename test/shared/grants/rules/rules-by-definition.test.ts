import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { allocateByVotes } from '../../../../shared/grants/rules/allocate-by-votes.ts';
import { electorateOf } from '../../../../shared/grants/rules/electorate.ts';
import { runEqualShares } from '../../../../shared/grants/rules/equal-shares-run.ts';
import { createPurses } from '../../../../shared/grants/rules/purses.ts';
import { type UtilityName, utilityNames } from '../../../../shared/grants/rules/rule-settings.ts';
import { tieOrder } from '../../../../shared/grants/rules/tie-order.ts';
import { dearElections, elections } from '../../../builders/elections.ts';
import { plainEqualShares, plainPhragmen } from '../../../builders/exact-allocation.ts';

const byId = { kind: 'id' } as const;
const kinds = { cheap: elections, 'costs that floating point cannot tell apart': dearElections };
const each = Object.entries(kinds);

/** Within the budget, then the one purchase that passes it: there our run is broken off. */
function untilOverspent(election: Election, winners: readonly number[]): readonly number[] {
  let spent = 0;
  return winners.filter((winner) => {
    const counts = spent <= election.budget;
    spent += election.projects[winner]?.cost ?? 0;
    return counts;
  });
}

test.each(each)('equal shares buys what its definition buys: %s', (_, arbitrary) => {
  const utility = fc.constantFrom<UtilityName>(...utilityNames);
  fc.assert(
    fc.property(arbitrary, utility, fc.integer({ min: 0, max: 3 }), (election, name, raises) => {
      const total = election.budget + raises * election.ballots.length;
      const purses = createPurses(electorateOf(election, name));
      const { rounds } = runEqualShares(purses, tieOrder(election.projects, byId), total);
      const expected = untilOverspent(election, plainEqualShares(election, name, total));
      expect(rounds.map(({ project }) => project)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
});

test.each(each)('Phragmén buys what its definition buys: %s', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (election) => {
      expect(allocateByVotes(election, { kind: 'phragmen' }, byId).winners).toEqual(plainPhragmen(election));
    }),
    { numRuns: 1500 },
  );
});

test.each(each)(
  'the last counted run of a completion is the one before the budget is passed: %s',
  (name, arbitrary) => {
    const rule = {
      kind: 'equal-shares',
      utility: 'card',
      completion: { raise: 'until-overspent', thenGreedy: false, increment: name === 'cheap' ? 1 : 10 ** 13 },
    } as const;
    fc.assert(
      fc.property(arbitrary, (election) => {
        const { winners, equalStart } = allocateByVotes(election, rule, byId);
        const start = equalStart ?? { total: 0, increment: 0 };
        expect(winners).toEqual(plainEqualShares(election, 'card', start.total));
        const next = plainEqualShares(election, 'card', start.total + start.increment * election.ballots.length);
        const cost = next.reduce((sum, winner) => sum + (election.projects[winner]?.cost ?? 0), 0);
        const open = electorateOf(election, 'card').shares.filter((votes) => votes > 0).length - winners.length;
        const rivals = election.projects.filter(({ exclusive }) => exclusive !== null).length;
        expect(cost > election.budget || open <= Math.max(0, rivals - 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
);
