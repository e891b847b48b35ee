import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateByMethod, type MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { GrantCase } from '../../../shared/grants/allocate-grants.ts';
import type { NamedMethod } from '../../../shared/grants/allocation-method.ts';
import { ballotsText } from '../../../shared/grants/ballots-text.ts';
import type { VotedCase } from '../../../shared/grants/election-of-requests.ts';
import { matchGrants } from '../../../shared/grants/matching/match-grants.ts';
import { matchRecord, questionHash } from '../../../shared/grants/matching/match-record.ts';
import { matchingOfCase } from '../../../shared/grants/matching/matching-of-case.ts';
import { matchingMethod, methodsToCompare } from '../../../shared/grants/methods-to-compare.ts';
import { resultHash } from '../../../shared/grants/result-hash.ts';
import { textHash } from '../../../shared/grants/text-hash.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { anyCase, henfield, reservoir } from './grant-cases.ts';
import { limits, solveHere } from './matching/highs-here.ts';

const ids = Array.from({ length: 12 }, (_, index) => `G${String(index + 1).padStart(3, '0')}`);
const anyVoted: fc.Arbitrary<VotedCase> = fc.record({
  grants: anyCase,
  voteType: fc.constant('scoring' as const),
  ballots: fc.array(
    fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }).chain((requests) =>
      fc.record({
        group: fc.constant(null),
        requests: fc.constant(requests),
        points: fc.tuple(...requests.map(() => fc.integer({ min: 1, max: 9 }))),
        counts: fc.integer({ min: 1, max: 3 }),
      }),
    ),
    { minLength: 1, maxLength: 9 },
  ),
  currency: fc.constant('USD'),
  moneyDigits: fc.constant(2),
});
const source = { kind: 'both', ballotCounts: 2, householdCounts: 1 } as const;
const methods = methodsToCompare({
  voteType: 'scoring',
  ties: { kind: 'lot', seed: 'spring' },
  leastVotes: 2,
  source,
});

function hashOf({ method, allocation, votes }: MethodOutcome): string {
  const ballotsHash = votes === null ? null : textHash(ballotsText(votes.election.election, ''));
  return resultHash({ method, ballotsHash, allocation });
}

async function solved(grants: GrantCase): Promise<NamedMethod> {
  const outcome = await matchGrants(matchingOfCase(grants), solveHere, limits);
  if (outcome.kind !== 'matched') return expect.fail(outcome.kind);
  return { ...matchingMethod(60), match: matchRecord(grants, outcome) };
}

/** As the journal keeps it. */
const kept = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('a decision worked out again from what is kept', () => {
  it('has the hash it had, by every rule on ballots, whatever the order of requests and ballots', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyVoted, fc.constantFrom(...methods), (voted, named) => {
        const outcome = allocateByMethod(voted, named);
        if (outcome === null) return expect.fail(named.name);
        const grants = { ...voted.grants, requests: voted.grants.requests.toReversed() };
        const turned = { ...voted, grants, ballots: voted.ballots.toReversed() };
        const again = allocateByMethod(turned, kept({ name: named.name, method: named.method }));
        expect(again === null ? null : hashOf(again)).toBe(hashOf(outcome));
      }),
      { numRuns: 80 },
    );
  });

  it('has the hash it had by matching, from the record alone and from the solver once more', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyVoted, async (voted) => {
        const named = await solved(voted.grants);
        const outcome = allocateByMethod(voted, named);
        if (outcome === null || outcome.match === null) return expect.fail('no outcome');
        const fromRecord = allocateByMethod(voted, kept(named));
        expect(fromRecord === null ? null : hashOf(fromRecord)).toBe(hashOf(outcome));
        const turned = { ...voted.grants, requests: voted.grants.requests.toReversed() };
        expect(questionHash(turned)).toBe(outcome.match.question);
        const again = allocateByMethod(voted, await solved(turned));
        expect(again === null ? null : hashOf(again)).toBe(hashOf(outcome));
        // What is awarded meets what the solver said, and nothing is over the fund.
        const met = outcome.allocation.awards.reduce((sum, { valuePerWeek }) => sum + valuePerWeek, 0);
        expect(met).toBeGreaterThan(outcome.match.valuePerWeek - voted.grants.requests.length - 1);
        expect(outcome.allocation.reservoirAfter).toBeGreaterThanOrEqual(voted.grants.reservoir.floor);
      }),
      { numRuns: 15 },
    );
  });
});

const grants: GrantCase = {
  requests: [
    henfield({ id: 'G1', amount: money(3_000), addsPerWeek: quantity(30_000) }),
    henfield({ id: 'G2', producer: 'Oak', amount: money(4_000), addsPerWeek: quantity(36_000) }),
  ],
  openDemand: new Map([['E01', quantity(60_000)]]),
  prices: new Map([['E01', money(100)]]),
  reservoir: { ...reservoir, balance: money(9_000), floor: money(5_000), limitPerProducer: money(4_000) },
};

describe('the hash of a question', () => {
  it('changes with the fund, the demand, a price and what is outstanding', () => {
    const hash = questionHash(grants);
    const fund = { ...grants.reservoir, balance: money(9_001) };
    expect(questionHash({ ...grants, reservoir: fund })).not.toBe(hash);
    for (const { product } of grants.requests.slice(0, 1)) {
      expect(questionHash({ ...grants, openDemand: new Map([[product, quantity(59_999)]]) })).not.toBe(hash);
      expect(questionHash({ ...grants, prices: new Map([[product, money(99)]]) })).not.toBe(hash);
    }
    expect(questionHash({ ...grants, outstanding: new Map([['Oak', money(1)]]) })).not.toBe(hash);
  });
});
