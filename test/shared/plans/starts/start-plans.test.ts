import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundToStep } from '../../../../shared/plans/starts/round-to-step.ts';
import { startFromHouseholdSize } from '../../../../shared/plans/starts/start-from-household-size.ts';
import { startFromLastPlan } from '../../../../shared/plans/starts/start-from-last-plan.ts';
import { startFromPurchases } from '../../../../shared/plans/starts/start-from-purchases.ts';
import { startFromTemplate } from '../../../../shared/plans/starts/start-from-template.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { anyLine, planLine } from '../../../builders/plan-lines.ts';

const knowsProduct = (ordinal: number) => ordinal < 3;
const lines = fc.array(anyLine({ products: 5, quantity: 40_000, price: 900 }), { maxLength: 8 });

describe('rounding to half a unit', () => {
  test('goes half-up and never to nothing', () => {
    // 2 x 3 / 4 = 1.5; 2 x 1 / 8 = 0.25, half-up 0.5; 1 x 1 / 100 would be nothing, and is half a unit.
    expect(roundToStep(2000, 3, 4)).toBe(1500);
    expect(roundToStep(2000, 1, 8)).toBe(500);
    expect(roundToStep(1000, 1, 100)).toBe(500);
    expect(roundToStep(1249, 1, 1)).toBe(1000);
    expect(roundToStep(1250, 1, 1)).toBe(1500);
    expect(roundToStep(0, 4, 1)).toBe(0);
  });

  test('is never further off than a quarter of a unit, except to keep something', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
    );
    fc.assert(
      fc.property(numbers, ([amount, people, of]) => {
        const exact = (amount * people) / of;
        const rounded = roundToStep(amount, people, of);
        expect(rounded % 500).toBe(0);
        expect(Math.abs(rounded - exact)).toBeLessThanOrEqual(exact < 250 ? 500 : 250);
      }),
    );
  });
});

describe('starting from the last plan', () => {
  test('keeps every line of a known product and names the others', () => {
    const known = planLine({ product: 1, upTo: quantity(3000), rhythm: 'once' });
    const start = startFromLastPlan([known, planLine({ product: 4 })], knowsProduct);
    expect(start.lines).toEqual([{ line: known, reason: { kind: 'last-plan' } }]);
    expect(start.left).toEqual([{ product: 4, code: 'not-in-catalogue' }]);
  });

  test('takes a substitute that is gone off its line', () => {
    const swap = planLine({ substitute: 4, response: { kind: 'swap', percentCheaper: 10 } });
    expect(startFromLastPlan([swap], knowsProduct).lines[0]?.line).toEqual(planLine());
  });
});

describe('starting from a template', () => {
  test('scales 2 units for 4 people to 1.5 for 3, and up-to with it', () => {
    const template = [planLine({ want: quantity(2000), upTo: quantity(4000) })];
    const start = startFromTemplate({ lines: template, templatePeople: 4, people: 3, knowsProduct });
    expect(start.lines[0]).toMatchObject({
      line: { want: 1500, upTo: 3000 },
      reason: { kind: 'template', want: 2000, templatePeople: 4, people: 3 },
    });
  });

  test('loses no line of a known product and makes none of them nothing', () => {
    fc.assert(
      fc.property(
        lines,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (all, templatePeople, people) => {
          const { lines: started, left } = startFromTemplate({ lines: all, templatePeople, people, knowsProduct });
          expect(started.length + left.length).toBe(all.length);
          const known = all.filter(({ product }) => knowsProduct(product));
          for (const [at, { line }] of started.entries()) {
            expect(line.want > 0).toBe((known[at]?.want ?? 0) > 0);
            expect(line.upTo).toBeGreaterThanOrEqual(line.want);
          }
        },
      ),
    );
  });
});

describe('starting from purchases', () => {
  const record = (product: string, bought: number, weeksBought: number) => ({
    ...{ household: 'H1', from: '2026-10-05', to: '2027-01-03', weeks: 13 },
    products: [{ product, quantity: quantity(bought), weeksBought }],
  });
  const ordinals = new Map([['C06', 2]]);

  test('14 lb in 12 of 13 weeks are 1 lb every week', () => {
    // 14 / 13 = 1.077 a week, half-up to half a pound: 1.
    expect(startFromPurchases(record('C06', 14_000, 12), ordinals).lines).toEqual([
      {
        line: planLine({ product: 2, want: quantity(1000) }),
        reason: { kind: 'purchases', bought: 14_000, weeksBought: 12, weeks: 13, rhythm: 'weekly' },
      },
    ]);
  });

  test.each([
    // Half of 13 weeks is 6.5, a quarter 3.25. 9 lb / 13 x 1, x 2, x 4 = 0.69, 1.38, 2.77.
    [7, 'weekly', 500],
    [6, '2-weekly', 1500],
    [4, '2-weekly', 1500],
    [3, '4-weekly', 3000],
  ])('bought in %i of 13 weeks it comes %s', (weeksBought, rhythm, want) => {
    expect(startFromPurchases(record('C06', 9000, weeksBought), ordinals).lines[0]?.line).toMatchObject({
      rhythm,
      want,
    });
  });

  test('names what is not in the catalogue, and what was handed back as often as bought', () => {
    expect(startFromPurchases(record('X99', 1000, 1), ordinals).left).toEqual([
      { product: 'X99', code: 'not-in-catalogue' },
    ]);
    expect(startFromPurchases(record('C06', 0, 2), ordinals).left).toEqual([
      { product: 'C06', code: 'nothing-bought' },
    ]);
  });
});

describe('starting from the size of the household', () => {
  const dozen = (want: number, rhythm: 'weekly' | '2-weekly' = 'weekly') => planLine({ want: quantity(want), rhythm });

  test('takes what half of the households plan, by the person', () => {
    // 2 people 2 a week, 4 people 6 every two weeks = 3 a week: 5 for 6 people, 0.833 each; for 3 people 2.5.
    const plans = [
      { people: 2, lines: [dozen(2000), planLine({ product: 1 })] },
      { people: 4, lines: [dozen(6000, '2-weekly')] },
      { people: 1, lines: [] },
    ];
    expect(startFromHouseholdSize(3, plans).lines).toEqual([
      {
        line: planLine({ want: quantity(2500) }),
        reason: { kind: 'household-size', perPersonWeek: 833, people: 3, households: 2, outOf: 3 },
      },
    ]);
  });

  test('has nothing to say without plans, or of what is wanted once', () => {
    expect(startFromHouseholdSize(3, []).lines).toEqual([]);
    expect(startFromHouseholdSize(3, [{ people: 1, lines: [planLine({ rhythm: 'once' })] }]).lines).toEqual([]);
  });
});
