import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { allowanceColumn } from '../../../shared/demand/allowance-column.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { weeklyDemand } from '../../../shared/demand/weekly-demand.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { weekDenominator, weekShare } from '../../../shared/plans/lines/week-share.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { planLine } from '../../builders/plan-lines.ts';
import { anyPlans, plainProducts } from '../../builders/plans.ts';

const products = plainProducts(5);
const bounds = { products: 5, quantity: 4_000_000_000, price: 1000 };
const records = (plans: readonly (readonly PlanLine[])[]) =>
  plans.map((lines, index) => planRecord(`H${index}`, lines));
const sumsOf = (plans: readonly (readonly PlanLine[])[]) => addUp(demandColumns(products, records(plans)));

describe('addUp', () => {
  test('adds want and upTo by product and rhythm', () => {
    const sums = sumsOf([
      [planLine(), planLine({ product: 1, rhythm: 'once', want: quantity(1), upTo: quantity(5) })],
      [],
      [planLine({ want: quantity(20) })],
    ]);
    expect([...sums.want].slice(0, 10)).toEqual([2020, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    expect([...sums.upTo].slice(0, 10)).toEqual([2020, 0, 0, 0, 0, 0, 0, 0, 5, 0]);
  });

  test('ignores the order of households and lines', () => {
    fc.assert(
      fc.property(anyPlans(bounds), (plans) => {
        const turned = plans.map((lines) => lines.toReversed()).toReversed();
        expect(sumsOf(turned)).toEqual(sumsOf(plans));
        expect(sumsOf([plans.flat()])).toEqual(sumsOf(plans));
      }),
    );
  });

  test('a sum beyond the exact whole numbers is a bug, not a rounded figure', () => {
    const sums = sumsOf([]);
    sums.want.fill(2 ** 52);
    expect(() => weeklyDemand(sums, 13)).toThrow(RangeError);
  });

  test('a plan that is damaged or names an unknown product is not counted', () => {
    const [record] = records([[planLine()]]);
    expect(() => demandColumns(products, [{ ...record!, lineCount: 2 }])).toThrow(RangeError);
    expect(() => demandColumns([], [record!])).toThrow(RangeError);
    expect(() => demandColumns(products.slice(1), [record!])).toThrow(RangeError);
    expect(() => demandColumns(products, records([[planLine({ substitute: 7 })]]))).toThrow(RangeError);
  });
});

describe('weeklyDemand', () => {
  test('brings the rhythms together over one denominator and rounds once', () => {
    // 1000 + 1001/2 + 1002/4 + 1300/13 = 1000 + 500.5 + 250.5 + 100 = 1851.
    const lines = [
      planLine({ want: quantity(1000) }),
      planLine({ want: quantity(1001), rhythm: '2-weekly' }),
      planLine({ want: quantity(1002), rhythm: '4-weekly' }),
      planLine({ want: quantity(1300), rhythm: 'once' }),
      planLine({ product: 1, want: quantity(1), rhythm: '2-weekly' }),
    ];
    const weekly = weeklyDemand(sumsOf([lines]), 13);
    expect(weekly.want.slice(0, 3)).toEqual([1851, 1, 0]);
    expect([weekly.denominator, weekly.wantNumerators[0], weekly.wantNumerators[1]]).toEqual([52, 1851 * 52, 26]);
  });

  test('equals the exact sum of all lines', () => {
    fc.assert(
      fc.property(anyPlans({ ...bounds, quantity: 100_000 }), fc.integer({ min: 1, max: 53 }), (plans, weeks) => {
        const weekly = weeklyDemand(sumsOf(plans), weeks);
        for (const { ordinal } of products) {
          const lines = plans.flat().filter(({ product }) => product === ordinal);
          const exact = lines.reduce((sum, line) => sum + line.want * weekShare(line.rhythm, weeks), 0);
          expect(weekly.wantNumerators[ordinal]).toBe(exact);
          expect(Math.abs((weekly.want[ordinal] ?? 0) * weekDenominator(weeks) - exact) * 2).toBeLessThanOrEqual(
            weekDenominator(weeks),
          );
        }
      }),
    );
  });
});

test('allowances stand in the order of the plans, and every plan has its household', () => {
  const columns = demandColumns(products, records([[], []]));
  const household = { people: 1, eligible: true };
  const first = { ...household, code: 'H0', allowancePerWeek: money(5) };
  const second = { ...household, code: 'H1', allowancePerWeek: money(7) };
  expect([...allowanceColumn(columns, [second, first])]).toEqual([5, 7]);
  expect(() => allowanceColumn(columns, [first])).toThrow(RangeError);
});
