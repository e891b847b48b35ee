import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restPolicies } from '../../../shared/cases/case-rules.ts';
import { casesToOrder } from '../../../shared/cases/cases-to-order.ts';
import { checkPledge, type PledgeQuestion } from '../../../shared/cases/check-pledge.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const carrots = (change: number, pledged = 0): PledgeQuestion => ({
  demand: { want: quantity(37_000), flexible: quantity(5000), pledged: quantity(pledged) },
  caseSize: quantity(25_000),
  rest: 'tolerance',
  change,
});

describe('adding in the case-fill phase', () => {
  it('takes 8 lb that fill case 2, and 3 that do not yet', () => {
    expect(checkPledge(carrots(8000))).toMatchObject({ kind: 'ok', demand: { pledged: 8000 } });
    expect(checkPledge(carrots(3000))).toMatchObject({ kind: 'ok', demand: { pledged: 3000 } });
  });

  it('refuses more than fills the case, nothing at all, and adding where nobody is short', () => {
    expect(checkPledge(carrots(8001))).toEqual({ kind: 'refused', code: 'more-than-fills', mayAdd: 8000 });
    expect(checkPledge(carrots(6000, 3000))).toEqual({ kind: 'refused', code: 'more-than-fills', mayAdd: 5000 });
    expect(checkPledge(carrots(0))).toEqual({ kind: 'refused', code: 'nothing-added' });
    expect(checkPledge(carrots(1000, 8000))).toEqual({ kind: 'refused', code: 'nothing-to-fill' });
  });

  it('lets a household take back what fills no case yet, but not what others rely on', () => {
    expect(checkPledge(carrots(-3000, 3000))).toMatchObject({ kind: 'ok', demand: { pledged: 0 } });
    expect(checkPledge(carrots(-8000, 8000))).toEqual({ kind: 'refused', code: 'shortage-grows', by: 12_000 });
    expect(checkPledge(carrots(-4000, 3000))).toEqual({ kind: 'refused', code: 'nothing-added' });
  });

  it('lets shortage only shrink, whatever is added or taken back and in whatever order', () => {
    const amount = fc.nat(60_000).map(quantity);
    const given = fc.record({
      want: amount,
      flexible: amount,
      caseSize: fc.integer({ min: 1, max: 40_000 }).map(quantity),
      rest: fc.constantFrom(...restPolicies),
      changes: fc.array(fc.integer({ min: -30_000, max: 30_000 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(given, ({ want, flexible, caseSize, rest, changes }) => {
        let demand = { want, flexible, pledged: quantity(0) };
        for (const change of changes) {
          const before = casesToOrder({ demand, caseSize, rest });
          const check = checkPledge({ demand, caseSize, rest, change });
          if (check.kind === 'refused') continue;
          const after = casesToOrder({ demand: check.demand, caseSize, rest });
          expect(after.short).toBeLessThanOrEqual(before.short);
          if (change > 0) expect(after.pledgedGiven === check.demand.pledged || after.short > 0).toBe(true);
          demand = check.demand;
        }
      }),
    );
  });
});
