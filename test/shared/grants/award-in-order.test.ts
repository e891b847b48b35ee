import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateGrants, awardInOrder, type GrantCase } from '../../../shared/grants/allocate-grants.ts';
import type { GrantAllocation } from '../../../shared/grants/grant-award.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { anyCase, henfield, reservoir } from './grant-cases.ts';

const open = { openDemand: new Map([['E01', quantity(11_000)]]), prices: new Map([['E01', money(312)]]), reservoir };

/** What must hold of any allocation, whatever rule made it. */
function holdsAll({ requests, reservoir: fund }: GrantCase, { awards, awarded, reservoirAfter }: GrantAllocation) {
  expect(awards.reduce((sum, { award }) => sum + award, 0)).toBe(awarded);
  expect(reservoirAfter).toBe(fund.balance - awarded);
  expect(reservoirAfter).toBeGreaterThanOrEqual(fund.floor);
  expect(awards.map(({ request }) => request.id).toSorted()).toEqual(requests.map(({ id }) => id).toSorted());
  const paid = awards.filter(({ award }) => award > 0);
  for (const [, all] of Map.groupBy(paid, ({ request }) => request.producer)) {
    expect(all.reduce((sum, { award }) => sum + award, 0)).toBeLessThanOrEqual(fund.limitPerProducer);
  }
  const groups = paid.flatMap(({ request }) => request.exclusiveGroup ?? []);
  expect(new Set(groups).size).toBe(groups.length);
  for (const { request, award } of paid) {
    expect(award).toBeGreaterThanOrEqual(request.minimumAmount ?? 1);
    if (request.sizes !== undefined) expect([request.amount, ...request.sizes]).toContain(award);
  }
}

describe('any allocation', () => {
  it('sums to the cent, keeps floor, limit, minimum, sizes and groups, whatever the order of the requests', () => {
    fc.assert(
      fc.property(anyCase, (grants) => {
        const greedy = allocateGrants(grants);
        holdsAll(grants, greedy);
        expect(allocateGrants({ ...grants, requests: grants.requests.toReversed() })).toEqual(greedy);
        const picks = grants.requests.map(({ id, amount }) => ({ request: id, amount }));
        holdsAllButParts(grants, awardInOrder(grants, picks));
      }),
    );
  });

  it('is the greedy one again when its own awards are picked in order', () => {
    fc.assert(
      fc.property(anyCase, (grants) => {
        const greedy = allocateGrants(grants);
        const paid = greedy.awards.filter(({ award }) => award > 0);
        const again = awardInOrder(
          grants,
          paid.map(({ request, award }) => ({ request: request.id, amount: award })),
        );
        expect(again.awards.slice(0, paid.length)).toEqual(paid);
        expect(again.reservoirAfter).toBe(greedy.reservoirAfter);
      }),
    );
  });
});

function holdsAllButParts(grants: GrantCase, allocation: GrantAllocation) {
  expect(allocation.reservoirAfter).toBeGreaterThanOrEqual(grants.reservoir.floor);
  holdsAll(grants, allocation);
}

describe('sizes, minimum and groups', () => {
  it('awards the largest size within the limit: 3,000.00 of 6,500.00, 5,000.00 or 3,000.00', () => {
    const requests = [henfield({ sizes: [money(5_000_00), money(3_000_00)] })];
    expect(allocateGrants({ requests, ...open }).awards[0]).toMatchObject({ award: 3_000_00, rank: 1 });
  });

  it('awards nothing when the limit is below the minimum', () => {
    const requests = [henfield({ minimumAmount: money(4_000_00) })];
    expect(allocateGrants({ requests, ...open }).awards[0]).toMatchObject({ award: 0, limitedBy: 'producer-limit' });
  });

  it('awards one of a group', () => {
    const rival = henfield({ id: 'G002', producer: 'Oak', addsPerWeek: quantity(5000), exclusiveGroup: 'cold' });
    const requests = [henfield({ exclusiveGroup: 'cold' }), rival];
    const { awards } = allocateGrants({ requests, ...open });
    expect(awards.map(({ award, limitedBy }) => [award, limitedBy])).toEqual([
      [3_500_00, 'producer-limit'],
      [0, 'excluded'],
    ]);
  });

  it('counts what a producer has not yet returned towards the limit', () => {
    const outstanding = new Map([['Henfield Farm', money(3_000_00)]]);
    expect(allocateGrants({ requests: [henfield()], ...open, outstanding }).awarded).toBe(500_00);
  });
});
