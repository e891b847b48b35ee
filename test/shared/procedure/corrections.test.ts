import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Correction,
  type CorrectionChange,
  changesOf,
  checkCorrection,
  weekOfPeriod,
} from '../../../shared/procedure/correction.ts';
import { correctionEffects, slackAfter } from '../../../shared/procedure/correction-effects.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const period = { from: '2027-07-07', weeks: 13 };
const eggs = { product: 'E01', perWeek: quantity(1000) };
const milk = { product: 'M02', perWeek: quantity(500) };

function correction(change: CorrectionChange, fromDate = '2027-07-14'): Correction {
  return {
    id: 'C001',
    household: 'H1',
    fromDate,
    change,
    why: 'Went vegan',
    at: '2027-07-08T10:00:00.000Z',
    actor: 'Rosa',
  };
}

describe('the effect of corrections', () => {
  test('a swap from the second week on: less eggs, more milk, nothing in the first week', () => {
    const effects = correctionEffects([correction({ kind: 'swap', gives: eggs, gets: milk }, '2027-07-20')], period);
    expect(effects).toMatchObject([
      { product: 'E01', firstWeek: 1 },
      { product: 'M02', firstWeek: 1 },
    ]);
    expect(effects.map(({ byWeek }) => byWeek.slice(0, 3))).toEqual([
      [0, -1000, -1000],
      [0, 500, 500],
    ]);
  });

  test('weeks are those of the period, and nothing reaches beyond it', () => {
    expect(weekOfPeriod('2027-07-07', period)).toBe(0);
    expect(weekOfPeriod('2027-07-13', period)).toBe(0);
    expect(weekOfPeriod('2027-10-05', period)).toBe(12);
    expect(weekOfPeriod('2027-10-06', period)).toBeNull();
    expect(weekOfPeriod('2027-07-06', period)).toBeNull();
  });

  test('slack: 41 promised, 40 wanted, 3 more from a week on leave 2 too few', () => {
    expect(slackAfter({ supply: 41_000, demand: 40_000 }, [0, 3000, 3000])).toEqual({ agreed: 1000, after: -2000 });
    expect(slackAfter({ supply: 41_000, demand: 40_000 }, [-1000, -1000])).toEqual({ agreed: 1000, after: 2000 });
  });

  test('what one hands back and another wants cancels out, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 8 }), (amounts) => {
        const pairs = amounts.flatMap((amount) => {
          const each = { product: 'E01', perWeek: quantity(amount) };
          return [correction({ kind: 'hand-back', gives: each }), correction({ kind: 'extra', gets: each })];
        });
        const sums = correctionEffects(pairs.toReversed(), period).map(({ byWeek }) => byWeek);
        expect(sums.flat().every((change) => change === 0)).toBe(true);
      }),
    );
  });
});

test('a correction needs a reason, a date in the period, amounts, and no more than the household has', () => {
  const context = { period, plannedPerWeek: 1000 };
  const fault = (changes: Partial<Correction>) =>
    checkCorrection({ ...correction({ kind: 'swap', gives: eggs, gets: milk }), ...changes }, context);
  expect(fault({})).toBeNull();
  expect(fault({ why: ' ' })).toBe('no-reason');
  expect(fault({ fromDate: 'soon' })).toBe('no-date');
  expect(fault({ fromDate: '2028-01-01' })).toBe('outside-period');
  expect(fault({ change: { kind: 'extra', gets: { ...milk, product: '' } } })).toBe('no-product');
  expect(fault({ change: { kind: 'extra', gets: { ...milk, perWeek: quantity(0) } } })).toBe('not-above-zero');
  expect(fault({ change: { kind: 'swap', gives: eggs, gets: eggs } })).toBe('same-product');
  expect(fault({ change: { kind: 'hand-back', gives: { ...eggs, perWeek: quantity(1001) } } })).toBe(
    'more-than-planned',
  );
  expect(changesOf({ kind: 'extra', gets: milk })).toEqual([milk]);
});
