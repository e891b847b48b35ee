import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateByMethod } from '../../../../shared/grants/allocate-by-method.ts';
import type { PoolMethod } from '../../../../shared/grants/allocation-method.ts';
import { ourPicks } from '../../../../shared/grants/pool/our-picks.ts';
import { poolMethod } from '../../../../shared/grants/pool/pool-method.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { anyCase, henfield, reservoir } from '../grant-cases.ts';

const told = {
  us: 'Willow Creek',
  spendable: money(8_200_00),
  partners: [{ coop: 'Alder Street', budget: money(1_500_00) }],
  neighbours: [],
};

test('our part of a common award is what the sharing says, to the cent', () => {
  const grants = {
    requests: [henfield()],
    openDemand: new Map([['E01', quantity(11_000)]]),
    prices: new Map([['E01', money(312)]]),
    reservoir,
  };
  const byBudget = poolMethod({ ...told, terms: { sharing: 'by-budget', ourBudget: null } });
  if (byBudget === null) return expect.fail('a partner takes part');
  // 3,500.00 shared as 8,200 : 1,500 is 2,958.76 and 541.24.
  expect(ourPicks(grants, byBudget)).toEqual([{ request: 'G001', amount: 2_958_76 }]);
  const barred = { ...grants, barred: new Map([['G001', 'not-eligible'] as const]) };
  expect(ourPicks(barred, byBudget)).toEqual([]);
  expect(poolMethod({ ...told, partners: [], terms: { sharing: 'by-budget', ourBudget: null } })).toBeNull();
});

test('what a producer still owes us counts towards its limit, and our ledger takes our part of what is left', () => {
  const grants = {
    requests: [henfield()],
    openDemand: new Map([['E01', quantity(11_000)]]),
    prices: new Map([['E01', money(312)]]),
    reservoir: { ...reservoir, limitPerProducer: money(4_000_00) },
    outstanding: new Map([['Henfield Farm', money(2_500_00)]]),
  };
  const method = poolMethod({ ...told, terms: { sharing: 'by-budget', ourBudget: null } });
  if (method === null) return expect.fail('a partner takes part');
  // 1,500.00 is left of the limit; 8,200 : 1,500 of it is 1,268.04 and 231.96.
  expect(ourPicks(grants, method)).toEqual([{ request: 'G001', amount: 1_268_04 }]);
  const ballots = { ballots: [], voteType: 'approval', currency: 'USD', moneyDigits: 2 } as const;
  const outcome = allocateByMethod({ grants, ...ballots }, { name: 'common_fund', method });
  expect(outcome?.allocation.awards.map(({ award }) => award)).toEqual([1_268_04]);
});

test('our ledger never pays more than we bring, nor goes below the floor', () => {
  const anyPool = fc.record({
    brings: fc.nat(9_000_00),
    others: fc.array(fc.nat(9_000_00), { minLength: 1, maxLength: 3 }),
    lacks: fc.nat(90_000),
    sharing: fc.constantFrom('by-demand' as const, 'by-budget' as const),
  });
  fc.assert(
    fc.property(anyCase, anyPool, (grants, { brings, others, lacks, sharing }) => {
      const { balance, floor } = grants.reservoir;
      const method: PoolMethod = {
        ...{ kind: 'pool', us: 'B', sharing, ourBudget: money(Math.min(brings, Math.max(0, balance - floor))) },
        partners: others.map((budget, at) => ({
          ...{ coop: `C${at}`, budget: money(budget) },
          openDemand: [['E01', quantity(lacks)]],
        })),
      };
      const ballots = { ballots: [], voteType: 'approval', currency: 'USD', moneyDigits: 2 } as const;
      const outcome = allocateByMethod({ grants, ...ballots }, { name: 'common_fund', method });
      if (outcome === null) return expect.fail('a pool needs no ballots');
      const paid = outcome.allocation.awards.reduce((sum, { award }) => sum + award, 0);
      expect(paid).toBeLessThanOrEqual(method.ourBudget);
      expect(outcome.allocation.reservoirAfter).toBe(balance - paid);
      expect(outcome.allocation.reservoirAfter).toBeGreaterThanOrEqual(Math.min(balance, floor));
    }),
  );
});
