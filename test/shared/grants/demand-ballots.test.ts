import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DemandVote, demandBallots } from '../../../shared/grants/demand-ballots.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

/** 12 dozen eggs are open at 3.00; three households want 10, 20 and 30, the last also 5 of the 5 open milk at 2.00. */
const example: DemandVote = {
  vote: { source: { kind: 'demand' }, voteType: 'scoring', mostPoints: 10 },
  requests: [
    { id: 'G3', product: 'X' },
    { id: 'G2', product: 'M' },
    { id: 'G1', product: 'E' },
  ],
  openDemand: new Map([
    ['E', quantity(12_000)],
    ['M', quantity(5_000)],
  ]),
  prices: new Map([
    ['E', money(300)],
    ['M', money(200)],
    ['X', money(100)],
  ]),
  wanted: new Map([
    ['E', [10, 20, 30, 0]],
    ['M', [0, 0, 5, 0]],
    ['X', [7, 7, 7, 7]],
  ]),
};
const voting = (vote: DemandVote['vote']) => demandBallots({ ...example, vote });

describe('what households lack, as ballots', () => {
  test('points are the value of a household’s part of the open demand, to the cent', () => {
    // 12 dozen shared as 10 : 20 : 30 are 2, 4 and 6 dozen at 3.00. Nothing of X is open, and the fourth lacks nothing.
    expect(demandBallots(example)).toEqual([
      { group: null, requests: ['G1', 'G2'], points: [1_800, 1_000] },
      { group: null, requests: ['G1'], points: [1_200] },
      { group: null, requests: ['G1'], points: [600] },
    ]);
  });

  test('beside members’ ballots points are on the members’ scale', () => {
    const both = { kind: 'both', ballotCounts: 1, householdCounts: 1 } as const;
    const points = voting({ source: both, voteType: 'scoring', mostPoints: 10 }).map((ballot) => ballot.points);
    expect(points).toEqual([[10, 6], [10], [10]]);
  });

  test('approvals name what is worth something, rankings begin with what is worth most', () => {
    const source = { kind: 'demand' } as const;
    expect(voting({ source, voteType: 'approval', mostPoints: 1 }).map(({ requests }) => requests)).toEqual([
      ['G1', 'G2'],
      ['G1'],
      ['G1'],
    ]);
    const dear = { ...example, prices: new Map([...example.prices, ['M', money(900)]]) };
    const ranked = demandBallots({ ...dear, vote: { source, voteType: 'ordinal', mostPoints: 1 } });
    expect(ranked[0]).toEqual({ group: null, requests: ['G1'], points: null });
    expect(ranked[2]?.requests).toEqual(['G2', 'G1']);
  });

  test('the order of households and requests tells nothing, and the whole open demand is spoken for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), fc.nat(90_000), (wants, open) => {
        const given = { ...example, openDemand: new Map([['E', quantity(open)]]), wanted: new Map([['E', wants]]) };
        const turned = {
          ...given,
          requests: given.requests.toReversed(),
          wanted: new Map([['E', wants.toReversed()]]),
        };
        const ballots = demandBallots({ ...given, prices: new Map([['E', money(1_000)]]) });
        const total = ballots.reduce((sum, { points }) => sum + (points?.[0] ?? 0), 0);
        expect(total).toBe(wants.some((want) => want > 0) ? open : 0);
        // Whose thousandth is left over goes by place: the parts differ by one at most.
        const other = demandBallots({ ...turned, prices: new Map([['E', money(1_000)]]) });
        expect(other.length).toBe(ballots.length);
      }),
    );
  });
});
