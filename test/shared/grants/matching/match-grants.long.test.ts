import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLimits } from '../../../../shared/grants/matching/broken-limits.ts';
import { matchGrants } from '../../../../shared/grants/matching/match-grants.ts';
import type { Matching, MatchOutcome } from '../../../../shared/grants/matching/matching.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { limits, solveHere } from './highs-here.ts';
import { arbitraryMatching, fund, good, item, plain, request } from './matchings.ts';

type Matched = Extract<MatchOutcome, { readonly kind: 'matched' }>;

async function matched(matching: Matching): Promise<Matched> {
  const outcome = await matchGrants(matching, solveHere, limits);
  if (outcome.kind !== 'matched') throw new Error(JSON.stringify(outcome));
  return outcome;
}
const grantsOf = ({ awards }: Matched) => Object.fromEntries(awards.map(({ request: id, grant }) => [id, grant]));

const eggsAndMilk: Matching = {
  ...plain,
  goods: [good('eggs', 100, 300), good('milk', 50, 200)],
  requests: [
    request('G1', { least: money(6_000), most: money(6_000), items: [item('eggs', 60, 100)] }),
    request('G2', { least: money(7_000), most: money(10_000), items: [item('eggs', 100, 100)] }),
    request('G3', { least: money(1_000), most: money(4_000), items: [item('milk', 50, 40)] }),
  ],
  funds: [fund(10_000)],
};

test('meets the most demand where greedy is left with money that nobody can use', async () => {
  // Milk brings 200 for 40 and comes first with 2,000; eggs get the other 8,000: 80 x 300 + 50 x 200 = 34,000.
  const outcome = await matched(eggsAndMilk);
  expect(grantsOf(outcome)).toEqual({ G1: 0, G2: 8_000, G3: 2_000 });
  expect(outcome).toMatchObject({ value: 34_000_000n, granted: 10_000, gap: 0, proved: true, unique: true });
  // After milk greedy takes the 60 eggs of G1, as good for their money and first by id, and 2,000 are left.
  expect(outcome.greedy?.value).toBe(28_000_000n);
  // One more minor unit of the fund buys 3 minor units of eggs a week.
  expect(outcome.fundPrices[0]).toBeCloseTo(3, 6);
});

test('of answers equal in value takes the least money, then the fewest grants, then the smallest ids', async () => {
  const eggs = { ...plain, goods: [good('eggs', 10, 300)], funds: [fund(100_000)] };
  const one = (id: string, units: number, least: number) =>
    request(id, { least: money(least), most: money(least), items: [item('eggs', units, 100)] });
  const cheaper = await matched({ ...eggs, requests: [one('G1', 10, 2_000), one('G2', 10, 1_500)] });
  expect(grantsOf(cheaper)).toEqual({ G1: 0, G2: 1_500 });
  const fewer = await matched({ ...eggs, requests: [one('G1', 5, 750), one('G2', 5, 750), one('G3', 10, 1_500)] });
  expect(grantsOf(fewer)).toEqual({ G1: 0, G2: 0, G3: 1_500 });
  const earlier = await matched({
    ...eggs,
    requests: [one('G3', 10, 1_500), one('G2', 10, 1_500), one('G4', 10, 1_500)],
  });
  expect(grantsOf(earlier)).toEqual({ G2: 1_500, G3: 0, G4: 0 });
  expect([cheaper.unique, fewer.unique, earlier.unique]).toEqual([true, true, true]);
});

test('asks for nothing of a fund that could not pay the smallest size of a request', async () => {
  const sizes = [money(74_559), money(213_423)];
  const large = request('G1', { most: money(213_423), sizes, items: [item('eggs', 10, 100)] });
  const poor = { ...plain, goods: [good('eggs', 10, 312)], requests: [large], funds: [fund(6)] };
  expect(grantsOf(await matched(poor))).toEqual({ G1: 0 });
  expect(grantsOf(await matched({ ...poor, funds: [fund(74_559)] }))).toEqual({ G1: 74_559 });
  const forced = await matchGrants({ ...poor, mustFund: ['G1'] }, solveHere, limits);
  expect(forced.kind).toBe('impossible');
});

test('keeps sizes, exclusive requests, limits, shares of groups and forced requests', async () => {
  const asked: Matching = {
    ...eggsAndMilk,
    requests: [
      request('G1', {
        group: 'north',
        sizes: [money(3_000), money(5_000)],
        exclusive: 'barn',
        items: [item('eggs', 60, 100)],
      }),
      request('G2', { group: 'north', exclusive: 'barn', items: [item('eggs', 100, 100)] }),
      request('G3', { group: 'south', items: [item('milk', 50, 400)] }),
    ],
    limitPerProducer: money(4_500),
    mustNotFund: ['G2'],
    groups: [{ group: 'south', least: money(2_500), most: null }],
  };
  expect(grantsOf(await matched(asked))).toEqual({ G1: 3_000, G2: 0, G3: 4_500 });
  expect(await matchGrants({ ...asked, mustFund: ['G1', 'G2'] }, solveHere, limits)).toMatchObject({ kind: 'refused' });
  const both = { ...asked, mustNotFund: [], mustFund: ['G1', 'G2'] };
  expect(await matchGrants(both, solveHere, limits)).toEqual({ kind: 'impossible' });
});

test('pools the funds of several co-ops: each pays only for its own, and all of it is said', async () => {
  const pooled: Matching = {
    ...eggsAndMilk,
    requests: [
      request('G1', { group: 'a', items: [item('eggs', 40, 100)] }),
      request('G2', { group: 'b', items: [item('eggs', 40, 100)] }),
    ],
    funds: [
      { id: 'A', balance: money(3_000), floor: money(0), pays: ['a'] },
      { id: 'both', balance: money(3_000), floor: money(500), pays: ['a', 'b'] },
    ],
  };
  const { awards } = await matched(pooled);
  const paid = awards.flatMap(({ paidBy }) => paidBy);
  expect(awards.reduce((sum, { grant }) => sum + grant, 0)).toBe(5_500);
  expect(paid.filter(({ fund: id }) => id === 'A').reduce((sum, { amount }) => sum + amount, 0)).toBe(3_000);
  expect(brokenLimits(pooled, await matched(pooled))).toEqual([]);
});

test('is never beyond a limit, never below greedy, and independent of the order', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMatching, async (matching) => {
      const outcome = await matched(matching);
      expect(brokenLimits(matching, outcome)).toEqual([]);
      expect(outcome.value >= (outcome.greedy?.value ?? 0n)).toBe(true);
      const { requests, goods, funds } = matching;
      const turned = await matched({
        ...matching,
        requests: requests.toReversed(),
        goods: goods.toReversed(),
        funds: funds.toReversed(),
      });
      expect(turned).toEqual(outcome);
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** Where each thousandth takes one minor unit, the best answer is whole, so that all of them can be tried. */
const countable = fc.record({
  demand: fc.array(fc.nat(4), { minLength: 2, maxLength: 2 }),
  prices: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 2 }),
  requests: fc.array(fc.record({ least: fc.nat(4), more: fc.nat(4), caps: fc.tuple(fc.nat(3), fc.nat(3)) }), {
    minLength: 1,
    maxLength: 3,
  }),
  budget: fc.nat(12),
});
type Countable = typeof countable extends fc.Arbitrary<infer Value> ? Value : never;

/** The highest value of all whole answers, tried one by one, then the least money for it. */
function bestByHand({ demand, prices, requests, budget }: Countable): readonly [value: number, spent: number] {
  let best: readonly [number, number] = [0, 0];
  const visit = (at: number, left: readonly number[], soFar: readonly [number, number]): void => {
    if (soFar[1] > budget) return;
    if (soFar[0] > best[0] || (soFar[0] === best[0] && soFar[1] < best[1])) best = soFar;
    const asked = requests[at];
    if (asked === undefined) return;
    visit(at + 1, left, soFar);
    for (let a = 0; a <= Math.min(asked.caps[0], left[0] ?? 0); a += 1) {
      for (let b = 0; b <= Math.min(asked.caps[1], left[1] ?? 0); b += 1) {
        if (a + b > asked.least + asked.more) continue;
        const value = a * (prices[0] ?? 0) + b * (prices[1] ?? 0);
        const next = [(left[0] ?? 0) - a, (left[1] ?? 0) - b];
        visit(at + 1, next, [soFar[0] + value, soFar[1] + Math.max(asked.least, a + b)]);
      }
    }
  };
  visit(0, demand, [0, 0]);
  return best;
}

test('is the best of all answers tried one by one, for the least money', async () => {
  await fc.assert(
    fc.asyncProperty(countable, async (small) => {
      const outcome = await matched({
        ...plain,
        goods: small.demand.map((demand, k) => ({
          id: `K${k}`,
          demand: quantity(demand),
          price: money(small.prices[k] ?? 0),
        })),
        requests: small.requests.map(({ least, more, caps }, at) =>
          request(`G${at}`, {
            least: money(least),
            most: money(least + more),
            items: caps.map((most, k) => ({ good: `K${k}`, most: quantity(most), grant: money(1), adds: quantity(1) })),
          }),
        ),
        funds: [fund(small.budget)],
      });
      expect([Number(outcome.value), outcome.granted]).toEqual(bestByHand(small));
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('says what is wrong with a question, and stops when it is stopped', async () => {
  const wrong = { ...eggsAndMilk, goods: [good('eggs', 100, 300)], mustFund: ['G9'] };
  expect(await matchGrants(wrong, solveHere, limits)).toEqual({
    kind: 'refused',
    faults: [
      { code: 'unknown-good', id: 'G3' },
      { code: 'unknown-request', id: 'G9' },
    ],
  });
  expect(await matchGrants(eggsAndMilk, async () => ({ kind: 'stopped' }), limits)).toEqual({ kind: 'stopped' });
  expect(await matchGrants(eggsAndMilk, async () => ({ kind: 'out-of-time' }), limits)).toEqual({
    kind: 'out-of-time',
  });
});
