import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrantRequest } from '../../../../shared/grants/grant-request.ts';
import { allocatePool, poolRecovery } from '../../../../shared/grants/pool/allocate-pool.ts';
import type { PoolMember, PoolRound } from '../../../../shared/grants/pool/pool-round.ts';
import { shareWithin } from '../../../../shared/grants/pool/share-within.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const request = (id: string, producer: string, product: string, amount: number, adds: number): GrantRequest => ({
  ...{ id, producer, product, purpose: 'more of it', amount: money(amount) },
  ...{ addsPerWeek: quantity(adds), recoveryShareBasisPoints: 1000 },
});
const coop = (name: string, budget: number, open: Readonly<Record<string, number>>): PoolMember => ({
  coop: name,
  budget: money(budget),
  openDemand: new Map(Object.entries(open).map(([product, amount]) => [product, quantity(amount)])),
});
const prices = new Map([
  ['T12', money(189)],
  ['E01', money(312)],
]);
const round = (members: readonly PoolMember[], sharing: PoolRound['sharing'] = 'by-demand'): PoolRound => ({
  members,
  requests: [request('G1', 'Hollow Farm', 'T12', 300_000, 40_000), request('G2', 'Henfield', 'E01', 200_000, 10_000)],
  prices,
  limitPerProducer: money(500_000),
  sharing,
});

describe('a round that two co-ops pay together', () => {
  const willow = coop('Willow Creek', 400_000, { T12: 30_000, E01: 10_000 });
  const alder = coop('Alder Street', 150_000, { T12: 10_000 });

  test('each pays for its own members’ demand that is met', () => {
    const { awards, coops, awarded } = allocatePool(round([willow, alder]));
    // 40 of tomatoes: 10 for Alder Street, 30 for Willow Creek; eggs are Willow Creek's alone.
    expect(awards.map(({ request: { id }, shares }) => [id, shares])).toEqual([
      [
        'G1',
        [
          { coop: 'Alder Street', amount: 75_000, meetsPerWeek: 10_000 },
          { coop: 'Willow Creek', amount: 225_000, meetsPerWeek: 30_000 },
        ],
      ],
      [
        'G2',
        [
          { coop: 'Alder Street', amount: 25_000, meetsPerWeek: 0 },
          { coop: 'Willow Creek', amount: 175_000, meetsPerWeek: 10_000 },
        ],
      ],
    ]);
    expect(awarded).toBe(500_000);
    expect(coops).toEqual([
      { coop: 'Alder Street', pays: 100_000, keeps: 50_000 },
      { coop: 'Willow Creek', pays: 400_000, keeps: 0 },
    ]);
  });

  test('or each by what it brought', () => {
    const { awards } = allocatePool(round([willow, alder], 'by-budget'));
    // 300,000 x 15 / 55 = 81,818.18
    expect(awards[0]?.shares.map(({ amount }) => amount)).toEqual([81_818, 218_182]);
  });

  test('the order of the co-ops does not matter', () => {
    expect(allocatePool(round([alder, willow]))).toEqual(allocatePool(round([willow, alder])));
  });
});

const members = fc.uniqueArray(
  fc.record({
    coop: fc.constantFrom('A', 'B', 'C', 'D'),
    budget: fc.integer({ min: 0, max: 400_000 }),
    T12: fc.integer({ min: 0, max: 60_000 }),
    E01: fc.integer({ min: 0, max: 20_000 }),
  }),
  { selector: ({ coop: name }) => name, minLength: 1, maxLength: 4 },
);

test('to the cent: parts add up to the award, nobody pays above the budget, nobody is met above what is open', () => {
  fc.assert(
    fc.property(members, fc.constantFrom('by-demand', 'by-budget'), (some, sharing) => {
      const pool = some.map(({ coop: name, budget, ...open }) => coop(name, budget, open));
      const { awards, coops, awarded } = allocatePool(round(pool, sharing));
      for (const { award, meetsPerWeek, shares } of awards) {
        expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(award);
        expect(shares.reduce((sum, share) => sum + share.meetsPerWeek, 0)).toBe(meetsPerWeek);
        for (const { amount } of shares) expect(amount).toBeGreaterThanOrEqual(0);
      }
      expect(coops.reduce((sum, { pays }) => sum + pays, 0)).toBe(awarded);
      for (const { keeps } of coops) expect(keeps).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('what comes back is shared by what each has still out, and all of it comes back to who paid it', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(amounts, fc.array(fc.nat(30_000), { maxLength: 12 }), (paid, deliveries) => {
      let out = paid.map(money);
      const left = () => out.reduce((sum, amount) => sum + amount, 0);
      for (const delivery of [...deliveries, Number.MAX_SAFE_INTEGER]) {
        const amount = money(Math.min(delivery, left()));
        const parts = poolRecovery(out, amount);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
        out = out.map((open, at) => money(open - (parts[at] ?? 0)));
      }
      expect(out).toEqual(paid.map(() => 0));
    }),
  );
});

test('more than all together can take is a fault of the caller', () => {
  expect(() =>
    shareWithin(11, [
      { weight: 1, most: 5 },
      { weight: 0, most: 5 },
    ]),
  ).toThrow(RangeError);
  expect(
    shareWithin(9, [
      { weight: 1, most: 5 },
      { weight: 0, most: 5 },
    ]),
  ).toEqual([5, 4]);
});
