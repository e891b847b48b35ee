import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAtPrices } from '../../../shared/plans/answers/answer-at-prices.ts';
import { scalePlanToAllowance } from '../../../shared/plans/answers/scale-plan-to-allowance.ts';
import { type AbsentQuestion, fillAbsent } from '../../../shared/plans/fill-absent.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { anyLine, planLine } from '../../builders/plan-lines.ts';

const market = { prices: [300, 200, 150], openingPrices: [300, 180, 100], inSeason: [true, true, false] };
const weeks = 13;
const lines = fc.array(anyLine({ products: 3, quantity: 30_000, price: 400 }), { maxLength: 8 });

describe('scaling a plan to the allowance', () => {
  test('cuts every line that costs something by allowance / cost, down to tenths', () => {
    // 2 x 3.00 + 3 x 2.00 = 12.00 against 9.00: three quarters. 1.5 x 3.00 + 2.2 x 2.00 (2.25 cut to tenths) = 8.90.
    const plan = [planLine({ product: 0 }), planLine({ product: 1, want: quantity(3000) }), planLine({ product: 2 })];
    const scaled = scalePlanToAllowance({ lines: plan, allowance: money(900), weeks, ...market });
    expect(scaled.lines.map(({ want }) => want)).toEqual([1500, 2200, 2000]);
    expect(scaled).toMatchObject({ costBefore: 1200, costAfter: 890, tooSmall: [] });
  });

  test('hands a plan within the allowance back as it is: never up', () => {
    const plan = [planLine()];
    expect(scalePlanToAllowance({ lines: plan, allowance: money(600), weeks, ...market }).lines).toBe(plan);
    expect(scalePlanToAllowance({ lines: plan, allowance: money(99_900), weeks, ...market }).lines).toBe(plan);
  });

  test('a size shown as 0 after rounding: a line is small, or named as taken off', () => {
    const plan = [planLine({ want: quantity(100_000) }), planLine({ product: 1, want: quantity(50) })];
    const scaled = scalePlanToAllowance({ lines: plan, allowance: money(3000), weeks, ...market });
    expect(scaled.lines.map(({ want }) => want)).toEqual([9900, 4]);
    const less = scalePlanToAllowance({ lines: plan, allowance: money(300), weeks, ...market });
    expect(less.lines.map(({ want }) => want)).toEqual([900]);
    expect(less.tooSmall).toEqual([1]);
  });

  test('a plan that is above by less than half a cent is still brought within', () => {
    // 1 unit every 4 weeks at 4.01 are 1.0025 a week, shown as 1.00, against 1.00: 0.9 units are 0.90.
    const at = { ...market, prices: [401, 200, 150], openingPrices: [401, 180, 100] };
    const plan = [planLine({ want: quantity(1000), rhythm: '4-weekly' })];
    const scaled = scalePlanToAllowance({ lines: plan, allowance: money(100), weeks, ...at });
    expect(scaled).toMatchObject({ costBefore: 100, costAfter: 90, lines: [{ want: 900 }] });
  });

  test('stays within the allowance, never grows, keeps nothing at 0, and a second time changes nothing', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 20_000 }), (plan, allowance) => {
        const question = { lines: plan, allowance: money(allowance), weeks, ...market };
        const scaled = scalePlanToAllowance(question);
        const after = answerAtPrices({ ...question, lines: scaled.lines });
        expect(after.cost.status).toBe('within');
        expect(scaled.lines.length + scaled.tooSmall.length).toBe(plan.length);
        const kept = plan.filter((_, at) => !scaled.tooSmall.includes(at));
        for (const [at, line] of scaled.lines.entries()) {
          expect(line.want).toBeLessThanOrEqual(kept[at]?.want ?? -1);
          expect(line.want > 0).toBe((kept[at]?.want ?? 0) > 0);
          expect(line.upTo).toBeLessThanOrEqual(kept[at]?.upTo ?? -1);
        }
        expect(scalePlanToAllowance({ ...question, lines: scaled.lines }).lines).toBe(scaled.lines);
      }),
    );
  });
});

describe('filling in absent households', () => {
  const household = (code: string, allowance = 10_000) => ({
    ...{ code, people: 2, eligible: true },
    allowancePerWeek: money(allowance),
  });
  const purchases = {
    ...{ household: 'H2', from: '2026-10-05', to: '2027-01-03', weeks: 13 },
    products: [{ product: 'E01', quantity: quantity(26_000), weeksBought: 13 }],
  };
  const question = (over: Partial<AbsentQuestion>): AbsentQuestion => {
    return {
      ...market,
      weeks,
      template: null,
      ordinals: new Map([
        ['E01', 0],
        ['M02', 1],
      ]),
      absent: [],
      ...over,
    };
  };

  test('takes the last plan, else the purchases, else the template, else leaves out with a reason', () => {
    const lastPlan = [planLine()];
    const absent = [
      { household: household('H1'), lastPlan, purchases },
      { household: household('H2'), lastPlan: null, purchases },
      { household: household('H3'), lastPlan: null, purchases: null },
    ];
    const template = { people: 4, lines: [planLine({ want: quantity(8000) })] };
    expect(fillAbsent(question({ absent, template }))).toMatchObject([
      { kind: 'filled', household: 'H1', source: 'last-plan', costBefore: 600, costAfter: 600 },
      { kind: 'filled', household: 'H2', source: 'purchases', lines: [{ want: 2000, rhythm: 'weekly' }] },
      { kind: 'filled', household: 'H3', source: 'template', lines: [{ want: 4000 }] },
    ]);
    expect(fillAbsent(question({ absent }))[2]).toEqual({
      kind: 'left-out',
      household: 'H3',
      code: 'nothing-to-go-by',
    });
  });

  test('an empty last plan makes way for the purchases; what has nothing left is left out', () => {
    const empty = { household: household('H2'), lastPlan: [], purchases };
    expect(fillAbsent(question({ absent: [empty] }))).toMatchObject([{ source: 'purchases' }]);
    const gone = { household: household('H4'), lastPlan: [planLine({ product: 9 })], purchases: null };
    const poor = { household: household('H5', 0), lastPlan: [planLine()], purchases: null };
    expect(fillAbsent(question({ absent: [gone, poor] }))).toEqual([
      { kind: 'left-out', household: 'H4', code: 'nothing-left' },
      { kind: 'left-out', household: 'H5', code: 'nothing-left' },
    ]);
  });

  test('allowances that drift upward because a compensation is stored back: nothing but lines comes back', () => {
    const one = household('H1', 450);
    const absent = [{ household: one, lastPlan: [planLine()], purchases: null }];
    const first = fillAbsent(question({ absent }));
    expect(first).toMatchObject([{ allowance: 450, costBefore: 600, costAfter: 450, lines: [{ want: 1500 }] }]);
    expect(one.allowancePerWeek).toBe(450);
    expect(fillAbsent(question({ absent }))).toEqual(first);
    const filled = first[0]?.kind === 'filled' ? first[0].lines : [];
    // Filled in again from what was filled in: the same again, neither compensated up nor cut a second time.
    expect(fillAbsent(question({ absent: [{ household: one, lastPlan: filled, purchases: null }] }))).toMatchObject([
      { lines: [{ want: 1500 }], costAfter: 450 },
    ]);
  });
});
