import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RestPolicy, restPolicies } from '../../../shared/cases/case-rules.ts';
import { type CaseDemand, casesToOrder } from '../../../shared/cases/cases-to-order.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

type Units = { readonly want: number; readonly flexible?: number; readonly pledged?: number; readonly size: number };

/** In whole units, as one would say it. */
function ordered({ want, flexible = 0, pledged = 0, size }: Units, rest: RestPolicy = 'tolerance') {
  const demand: CaseDemand = {
    want: quantity(want * 1000),
    flexible: quantity(flexible * 1000),
    pledged: quantity(pledged * 1000),
  };
  const order = casesToOrder({ demand, caseSize: quantity(size * 1000), rest });
  const { cases, filled, flexibleGiven, pledgedGiven, short, shelf, mayAdd } = order;
  const units = (amount: number) => amount / 1000;
  return {
    cases,
    filled: units(filled),
    flexible: units(flexibleGiven),
    pledged: units(pledgedGiven),
    short: units(short),
    shelf: units(shelf),
    mayAdd: units(mayAdd),
    last: order.last,
  };
}

const none = { flexible: 0, pledged: 0, short: 0, shelf: 0, mayAdd: 0 };

describe('cases of one delivery, from sums alone', () => {
  it('eggs: 2 cases hold 30, the remaining 11 + 6 >= 15, so 3 cases = 45 with 4 of the 6 flexible', () => {
    expect(ordered({ want: 41, flexible: 6, size: 15 })).toMatchObject({ ...none, cases: 3, filled: 45, flexible: 4 });
  });

  it('carrots: 1 case, 12 short, 8 more fill case 2', () => {
    const carrots = ordered({ want: 37, flexible: 5, size: 25 });
    expect(carrots).toMatchObject({ ...none, cases: 1, filled: 25, short: 12, mayAdd: 8 });
    expect(carrots.last).toEqual({ number: 2, want: 12_000, pledged: 0, flexible: 5000, shelf: 0, missing: 8000 });
  });

  it('carrots with 8 added: 37 + 8 + 5 = 50, 2 cases, nobody short; with 3 added 5 are still missing', () => {
    const filled = ordered({ want: 37, flexible: 5, pledged: 8, size: 25 });
    expect(filled).toMatchObject({ ...none, cases: 2, filled: 50, flexible: 5, pledged: 8 });
    expect(ordered({ want: 37, flexible: 5, pledged: 3, size: 25 })).toMatchObject({ cases: 1, short: 12, mayAdd: 5 });
  });

  it('potatoes: 96 + 10 in cases of 50 are 100, with 4 flexible', () => {
    expect(ordered({ want: 96, flexible: 10, size: 50 })).toMatchObject({
      ...none,
      cases: 2,
      filled: 100,
      flexible: 4,
    });
  });

  it('carrots when the store takes the rest: 2 cases, 13 on the shelf, 8 when the flexible 5 come first', () => {
    const carrots = { want: 37, flexible: 5, size: 25 };
    expect(ordered(carrots, 'store')).toMatchObject({ ...none, cases: 2, filled: 50, shelf: 13, mayAdd: 13 });
    const after = ordered(carrots, 'store-after-flexible');
    expect(after).toMatchObject({ ...none, cases: 2, filled: 50, flexible: 5, shelf: 8, mayAdd: 8 });
    expect(after.last).toEqual({ number: 2, want: 12_000, pledged: 0, flexible: 5000, shelf: 8000, missing: 0 });
  });

  it('rounding down: 41 wanted are 2 cases of 15 and 11 short; 4 more wanted fill the third', () => {
    const eggs = ordered({ want: 41, flexible: 6, size: 15 }, 'round-down');
    expect(eggs).toMatchObject({ ...none, cases: 2, filled: 30, short: 11, mayAdd: 4 });
    expect(ordered({ want: 41, flexible: 6, pledged: 4, size: 15 }, 'round-down')).toMatchObject({
      cases: 3,
      short: 0,
    });
  });

  it('never buys a case that only flexible parts would fill', () => {
    expect(ordered({ want: 40, flexible: 10, size: 10 })).toMatchObject({ ...none, cases: 4, flexible: 0 });
    expect(ordered({ want: 0, flexible: 30, size: 10 })).toMatchObject({ ...none, cases: 0, last: null });
  });

  it('refuses a case that holds nothing, as a bug', () => {
    expect(() => ordered({ want: 1, size: 0 })).toThrow(RangeError);
  });
});

const amount = fc.oneof(fc.nat(100_000), fc.nat(4_000_000_000_000)).map(quantity);
const asked = fc.record({
  demand: fc.record({ want: amount, flexible: amount, pledged: amount }),
  caseSize: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100_000 })).map(quantity),
  rest: fc.constantFrom(...restPolicies),
});

describe('laws of the sums', () => {
  it('loses and creates nothing, and never gives more than was asked', () => {
    fc.assert(
      fc.property(asked, ({ demand, caseSize, rest }) => {
        const order = casesToOrder({ demand, caseSize, rest });
        const { filled, wantGiven, pledgedGiven, flexibleGiven, shelf, short } = order;
        expect(filled).toBe(order.cases * caseSize);
        expect(wantGiven + pledgedGiven + flexibleGiven + shelf).toBe(filled);
        expect(wantGiven + short).toBe(demand.want);
        expect(pledgedGiven).toBeLessThanOrEqual(demand.pledged);
        expect(flexibleGiven).toBeLessThanOrEqual(demand.flexible);
        expect(short).toBeLessThan(caseSize);
        expect(Math.min(short, shelf)).toBe(0);
      }),
    );
  });

  it('draws a last case whose parts are the case', () => {
    fc.assert(
      fc.property(asked, ({ demand, caseSize, rest }) => {
        const { last, mayAdd, short } = casesToOrder({ demand, caseSize, rest });
        if (last === null) return;
        const parts = [last.want, last.pledged, last.flexible, last.shelf, last.missing];
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(caseSize);
        expect(last.missing).toBe(short > 0 ? mayAdd : 0);
      }),
    );
  });

  it('what is said to be missing fills the case, and a thousandth less does not', () => {
    fc.assert(
      fc.property(asked, ({ demand, caseSize, rest }) => {
        const { short, mayAdd, cases } = casesToOrder({ demand, caseSize, rest });
        fc.pre(short > 0);
        const withMore = (extra: number) => {
          const pledged = quantity(demand.pledged + extra);
          return casesToOrder({ demand: { ...demand, pledged }, caseSize, rest });
        };
        expect(withMore(mayAdd)).toMatchObject({ cases: cases + 1, short: 0 });
        expect(withMore(mayAdd - 1)).toMatchObject({ cases, short });
      }),
    );
  });
});
