import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateByMethod, completionOf } from '../../../shared/grants/allocate-by-method.ts';
import { electionOfRequests, type VotedCase } from '../../../shared/grants/election-of-requests.ts';
import { methodsToCompare } from '../../../shared/grants/methods-to-compare.ts';
import { resultHash } from '../../../shared/grants/result-hash.ts';
import { money } from '../../../shared/quantities/money.ts';
import { anyCase, henfield, reservoir } from './grant-cases.ts';

const ties = { kind: 'lot', seed: 'spring' } as const;
const ids = Array.from({ length: 12 }, (_, index) => `G${String(index + 1).padStart(3, '0')}`);
const anyVoted: fc.Arbitrary<VotedCase> = fc.record({
  grants: anyCase,
  voteType: fc.constant('approval' as const),
  ballots: fc.array(
    fc.record({
      group: fc.constantFrom('north', 'south'),
      requests: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }),
      points: fc.constant(null),
    }),
    { maxLength: 9 },
  ),
  currency: fc.constant('USD'),
  moneyDigits: fc.constant(2),
});
const methods = methodsToCompare({ voteType: 'approval', ties, leastVotes: 2, source: { kind: 'ballots' } });

describe('every method on the same requests and ballots', () => {
  it('keeps budget, floor and limit, and does not depend on the order of requests or ballots', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyVoted, (voted) => {
        const { reservoir: fund, requests } = voted.grants;
        const turned = {
          ...voted,
          grants: { ...voted.grants, requests: requests.toReversed() },
          ballots: voted.ballots.toReversed(),
        };
        for (const method of methods) {
          const outcome = allocateByMethod(voted, method);
          if (outcome === null) return expect.fail(method.name);
          const { allocation } = outcome;
          expect(allocation.awards.reduce((sum, { award }) => sum + award, 0)).toBe(allocation.awarded);
          expect(allocation.reservoirAfter).toBe(fund.balance - allocation.awarded);
          expect(allocation.reservoirAfter).toBeGreaterThanOrEqual(fund.floor);
          const byProducer = Map.groupBy(allocation.awards, ({ request }) => request.producer);
          for (const all of byProducer.values()) {
            expect(all.reduce((sum, { award }) => sum + award, 0)).toBeLessThanOrEqual(fund.limitPerProducer);
          }
          expect(allocateByMethod(turned, method)?.allocation).toEqual(allocation);
        }
      }),
      { numRuns: 25 },
    );
  });
});

const ballots = [['G001'], ['G001', 'G002'], ['G002'], ['G002']].map((requests, at) => {
  return { group: at < 2 ? 'north' : 'south', requests, points: null };
});
const story: VotedCase = {
  grants: {
    requests: [
      henfield({ minimumAmount: money(2_000_00) }),
      henfield({ id: 'G002', producer: 'Oak', amount: money(3_000_00) }),
    ],
    openDemand: new Map(),
    prices: new Map(),
    reservoir: { ...reservoir, balance: money(45_000_00) },
  },
  voteType: 'approval',
  ballots,
  currency: 'USD',
  moneyDigits: 2,
};

describe('requests as an election', () => {
  it('asks for the most that the limit allows, and for the minimum beside it', () => {
    const { election, picks } = electionOfRequests(story);
    expect(election.budget).toBe(5_000_00);
    expect(picks).toEqual([
      { request: 'G001', amount: 3_500_00 },
      { request: 'G001', amount: 2_000_00 },
      { request: 'G002', amount: 3_000_00 },
    ]);
  });

  it('funds Oak with 3 votes, then Henfield in its smallest size: 3,000 + 2,000 = 5,000', () => {
    const method = methods.find(({ name }) => name === 'greedy_cost');
    const outcome = method === undefined ? null : allocateByMethod(story, method);
    expect(outcome?.allocation.awards.map(({ request, award, rank }) => [request.id, award, rank])).toEqual([
      ['G002', 3_000_00, 1],
      ['G001', 2_000_00, 2],
    ]);
    expect(outcome?.members?.groups).toEqual([
      // Henfield's 2,000.00 in halves, Oak's 3,000.00 in thirds.
      { group: 'north', voters: 2, withoutAward: 0, awardsChosen: 3, share: 1_000_00 + 1_000_00 + 1_000_00 },
      { group: 'south', voters: 2, withoutAward: 0, awardsChosen: 2, share: 2_000_00 },
    ]);
  });

  it('leaves out who may not take part; the ballots stay', () => {
    const grants = { ...story.grants, barred: new Map([['G002', 'not-eligible' as const]]) };
    const { election } = electionOfRequests({ ...story, grants });
    expect(election.projects.map(({ id }) => id)).toEqual(['G001#1', 'G001#2']);
    expect(election.ballots.map(({ choices }) => choices)).toEqual([[0, 1], [0, 1], [], []]);
  });

  it('keeps all settings of a completion, and a hash that other settings or amounts change', () => {
    const named = methods.find(({ name }) => name === 'mes_cost_add1u');
    const outcome = named === undefined ? null : allocateByMethod(story, named);
    if (outcome === null) return expect.fail('no outcome');
    expect(completionOf(outcome)).toMatchObject({
      ...{ start: 'exact', stop: 'until-exhausted', countsUnsupported: false, leftover: 'greedy' },
      increment: 100,
    });
    const { method, allocation } = outcome;
    const hash = resultHash({ method, ballotsHash: null, allocation });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(resultHash({ method: { kind: 'open-demand' }, ballotsHash: null, allocation })).not.toBe(hash);
    expect(resultHash({ method, ballotsHash: 'b', allocation })).not.toBe(hash);
  });
});
