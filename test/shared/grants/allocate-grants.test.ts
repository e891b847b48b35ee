import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateGrants, type GrantCase } from '../../../shared/grants/allocate-grants.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

type Asked = { id: string; producer?: string; product?: string; amount: number; adds: number };

function request({ id, producer = id, product = 'E01', amount, adds }: Asked): GrantRequest {
  return {
    id,
    producer,
    product,
    purpose: 'cold room',
    amount: money(amount),
    addsPerWeek: quantity(adds),
    recoveryShareBasisPoints: 1000,
  };
}

const story: GrantCase = {
  requests: [request({ id: 'G1', producer: 'Henfield Farm', amount: 6_500_00, adds: 20_000 })],
  openDemand: new Map([['E01', quantity(11_000)]]),
  prices: new Map([['E01', money(312)]]),
  reservoir: { balance: money(48_200_00), floor: money(40_000_00), limitPerProducer: money(3_500_00) },
};

describe('allocating grants', () => {
  it('awards Henfield 3,500.00 of 6,500.00 and leaves 44,700.00', () => {
    const { awards, awarded, reservoirAfter, openAfter } = allocateGrants(story);
    expect([awarded, reservoirAfter]).toEqual([3_500_00, 44_700_00]);
    // 20 doz x 3500/6500 = 10.769 doz (rounded down), all of it wanted; 10.769 x 3.12 = 33.599, that is 33.60 a week.
    expect(awards[0]).toMatchObject({
      rank: 1,
      award: 3_500_00,
      addsPerWeek: 10_769,
      meetsPerWeek: 10_769,
      valuePerWeek: 33_60,
      limitedBy: 'producer-limit',
    });
    expect(awards[0]?.valuePerMoney).toBeCloseTo(0.0096, 5);
    expect(openAfter.get('E01')).toBe(231);
  });

  it('weighs the rest anew after each award', () => {
    // A: 10 for 100.00; B: 9 for 100.00; C: 5 for 100.00 of another good at half the price. Open: 12 and 5.
    // A first (10 met). Then B meets only 2 x 1.00 = 2.00, C 5 x 0.50 = 2.50: C is second although B ranked above.
    const { awards } = allocateGrants({
      requests: [
        request({ id: 'B', amount: 100_00, adds: 9_000 }),
        request({ id: 'C', product: 'X', amount: 100_00, adds: 5_000 }),
        request({ id: 'A', amount: 100_00, adds: 10_000 }),
      ],
      openDemand: new Map([
        ['E01', quantity(12_000)],
        ['X', quantity(5_000)],
      ]),
      prices: new Map([
        ['E01', money(100)],
        ['X', money(50)],
      ]),
      reservoir: { balance: money(1000_00), floor: money(0), limitPerProducer: money(500_00) },
    });
    expect(awards.map((award) => award.request.id)).toEqual(['A', 'C', 'B']);
    expect(awards.map((award) => award.meetsPerWeek)).toEqual([10_000, 5_000, 2_000]);
  });

  it('says what kept a request from getting anything', () => {
    const limits = allocateGrants({
      ...story,
      requests: [
        request({ id: '1', producer: 'Henfield Farm', amount: 3_500_00, adds: 5_000 }),
        request({ id: '2', producer: 'Henfield Farm', amount: 100_00, adds: 1 }),
        request({ id: '3', product: 'nobody wants it', amount: 100_00, adds: 5_000 }),
      ],
    });
    expect(limits.awards.map(({ rank, award, limitedBy }) => [rank, award, limitedBy])).toEqual([
      [1, 3_500_00, null],
      [null, 0, 'producer-limit'],
      [null, 0, 'no-open-demand'],
    ]);
    const empty = allocateGrants({ ...story, reservoir: { ...story.reservoir, balance: money(40_000_00) } });
    expect(empty.awards[0]?.limitedBy).toBe('reservoir-floor');
  });

  it('breaks ties by request id', () => {
    const same = ['b', 'a'].map((id) => request({ id, amount: 10_00, adds: 1_000 }));
    const { awards } = allocateGrants({ ...story, requests: same });
    expect(awards.map((award) => award.request.id)).toEqual(['a', 'b']);
  });
});

const asked = fc.record({
  producer: fc.constantFrom('P', 'Q', 'R'),
  product: fc.constantFrom('E01', 'M02'),
  amount: fc.integer({ min: 1, max: 9_000_00 }),
  adds: fc.nat(50_000),
});
const cases = fc
  .record({
    requests: fc.array(asked, { maxLength: 8 }),
    eggs: fc.nat(40_000),
    milk: fc.nat(40_000),
    balance: fc.nat(20_000_00),
    floor: fc.nat(20_000_00),
    limit: fc.nat(5_000_00),
  })
  .map(
    ({ requests, eggs, milk, balance, floor, limit }): GrantCase => ({
      requests: requests.map((entry, index) => request({ ...entry, id: `G${index}` })),
      openDemand: new Map([
        ['E01', quantity(eggs)],
        ['M02', quantity(milk)],
      ]),
      prices: new Map([
        ['E01', money(312)],
        ['M02', money(419)],
      ]),
      reservoir: { balance: money(balance), floor: money(floor), limitPerProducer: money(limit) },
    }),
  );

describe('laws of allocating grants', () => {
  it('never goes below the floor or over the limit, and adds up to the cent', () => {
    fc.assert(
      fc.property(cases, (grantCase) => {
        const { awards, awarded, reservoirAfter, openAfter } = allocateGrants(grantCase);
        const { balance, floor, limitPerProducer } = grantCase.reservoir;
        expect(awards).toHaveLength(grantCase.requests.length);
        expect(awards.reduce((sum, { award }) => sum + award, 0)).toBe(awarded);
        expect(reservoirAfter).toBe(balance - awarded);
        if (awarded > 0) expect(reservoirAfter).toBeGreaterThanOrEqual(floor);
        for (const name of ['P', 'Q', 'R']) {
          const own = awards.filter((award) => award.request.producer === name);
          expect(own.reduce((sum, { award }) => sum + award, 0)).toBeLessThanOrEqual(limitPerProducer);
        }
        for (const [product, open] of grantCase.openDemand) {
          const own = awards.filter((award) => award.request.product === product);
          expect(own.reduce((sum, { meetsPerWeek }) => sum + meetsPerWeek, openAfter.get(product) ?? 0)).toBe(open);
        }
      }),
    );
  });

  it('does not depend on the order of the requests', () => {
    fc.assert(
      fc.property(cases, fc.func(fc.nat()), (grantCase, key) => {
        const shuffled = grantCase.requests.toSorted((a, b) => key(a.id) - key(b.id));
        expect(allocateGrants({ ...grantCase, requests: shuffled })).toEqual(allocateGrants(grantCase));
      }),
    );
  });
});
