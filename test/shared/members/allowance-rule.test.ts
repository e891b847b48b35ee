import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllowanceRule, checkAllowanceRule, proposeAllowances } from '../../../shared/members/allowance-rule.ts';
import type { Household } from '../../../shared/members/household.ts';
import { money } from '../../../shared/quantities/money.ts';

const rule: AllowanceRule = {
  perHousehold: money(3000),
  perPerson: [money(5000), money(3500), money(2500)],
  perChild: null,
  roundTo: money(1),
};

function household(people: number, allowance = 0): Household {
  return { code: `H${people}`, people, allowancePerWeek: money(allowance), eligible: true };
}

function allowances(people: readonly number[], changes: Partial<AllowanceRule> = {}) {
  return proposeAllowances(
    people.map((each) => household(each)),
    { ...rule, ...changes },
  ).map(({ then }) => then);
}

describe('an allowance by people per household', () => {
  test('30 + 50 = 80; + 35 = 115; + 25 = 140; everybody after the third adds 25 more', () => {
    expect(allowances([1, 2, 3, 4, 5])).toEqual([8000, 11_500, 14_000, 16_500, 19_000]);
  });

  test('is rounded half-up to the named multiple: 115 to tens is 120, 80.49 to dollars is 80', () => {
    expect(allowances([1, 2], { roundTo: money(1000) })).toEqual([8000, 12_000]);
    expect(allowances([1], { perHousehold: money(3049), roundTo: money(100) })).toEqual([8000]);
    expect(allowances([1], { perHousehold: money(3050), roundTo: money(100) })).toEqual([8100]);
  });

  test('trap: allowances that drift upward. Applying the rule again changes nothing', () => {
    const arbitrary = fc.array(fc.record({ people: fc.integer({ min: 1, max: 40 }), was: fc.nat(100_000) }));
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 900 }), (rows, roundTo) => {
        const before = rows.map(({ people, was }) => household(people, was));
        const first = proposeAllowances(before, { ...rule, roundTo: money(roundTo) });
        const applied = before.map((each, at) => ({ ...each, allowancePerWeek: first[at]?.then ?? money(-1) }));
        const second = proposeAllowances(applied, { ...rule, roundTo: money(roundTo) });
        expect(second.map(({ then }) => then)).toEqual(first.map(({ then }) => then));
      }),
    );
  });

  test('more people never get less, and never more a head than fewer', () => {
    const amounts = allowances(Array.from({ length: 30 }, (_, at) => at + 1));
    for (const [at, amount] of amounts.slice(1).entries()) {
      expect(amount).toBeGreaterThan(amounts[at] ?? 0);
      expect(amount / (at + 2)).toBeLessThanOrEqual((amounts[at] ?? 0) / (at + 1));
    }
  });
});

test('a rule that rises, is empty, negative or rounds to nothing is refused', () => {
  const fault = (changes: Partial<AllowanceRule>) => checkAllowanceRule({ ...rule, ...changes });
  expect(fault({})).toBeNull();
  expect(fault({ perPerson: [] })).toBe('no-step');
  expect(fault({ perPerson: [money(1), money(2)] })).toBe('rising');
  expect(fault({ perHousehold: money(-1) })).toBe('negative');
  expect(fault({ roundTo: money(0) })).toBe('rounding-below-one');
  expect(fault({ perHousehold: money(0), perPerson: [money(0)] })).toBe('nothing');
  expect(fault({ perHousehold: money(2e9) })).toBe('too-large');
});

test('children have a rate of their own where the rule names one: 30 + 50 + 35 + 2 x 15 = 145', () => {
  const family = { ...household(4), children: 2 };
  const then = (perChild: AllowanceRule['perChild']) => proposeAllowances([family], { ...rule, perChild })[0]?.then;
  expect(then(money(1500))).toBe(14_500);
  expect(then(null)).toBe(16_500);
  expect(checkAllowanceRule({ ...rule, perChild: money(5001) })).toBe('child-above-person');
  expect(checkAllowanceRule({ ...rule, perChild: money(-1) })).toBe('negative');
  expect(checkAllowanceRule({ ...rule, perChild: money(0) })).toBeNull();
});
