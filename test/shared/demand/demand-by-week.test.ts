import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import type { PlanLine, Rhythm } from '../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { planLine } from '../../builders/plan-lines.ts';
import { anyPlans, plainProducts } from '../../builders/plans.ts';

const products = plainProducts(3);

function byWeek(plans: readonly (readonly PlanLine[])[], season: readonly boolean[]) {
  const records = plans.map((lines, index) => planRecord(`H${index}`, lines));
  const sums = addUp(demandColumns(products, records));
  return demandByWeek({ sums, weeks: season.length, inSeasonWeeks: () => season });
}

const always = (weeks: number) => Array.from({ length: weeks }, () => true);
const weeksOf = (rhythm: Rhythm, season: readonly boolean[]) => {
  const { want } = byWeek([[planLine({ rhythm, want: quantity(10) })]], season);
  return [...want.subarray(0, season.length)];
};

describe('demandByWeek', () => {
  test('puts each rhythm in its weeks, from the first', () => {
    expect(weeksOf('weekly', always(5))).toEqual([10, 10, 10, 10, 10]);
    expect(weeksOf('2-weekly', always(5))).toEqual([10, 0, 10, 0, 10]);
    expect(weeksOf('4-weekly', always(6))).toEqual([10, 0, 0, 0, 10, 0]);
  });

  test('spreads once-lines evenly, the remainder to the earlier weeks', () => {
    expect(weeksOf('once', always(4))).toEqual([3, 3, 2, 2]);
  });

  test('weeks out of season have none, and rhythms start with the first week in season', () => {
    const season = [false, true, true, false, true, true];
    expect(weeksOf('weekly', season)).toEqual([0, 10, 10, 0, 10, 10]);
    expect(weeksOf('2-weekly', season)).toEqual([0, 10, 0, 0, 0, 10]);
    expect(weeksOf('4-weekly', season)).toEqual([0, 10, 0, 0, 0, 10]);
    expect(weeksOf('once', season)).toEqual([0, 3, 3, 0, 2, 2]);
    expect(weeksOf('by-season', season)).toEqual([0, 3, 3, 0, 2, 2]);
    expect(weeksOf('once', [false, false])).toEqual([0, 0]);
  });

  test('no rhythm is silently dropped while any week is in season', () => {
    const season = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }).filter((weeks) => weeks.includes(true));
    fc.assert(
      fc.property(
        season,
        fc.constantFrom<Rhythm[]>('weekly', '2-weekly', '4-weekly', 'once', 'by-season'),
        (weeks, rhythm) => {
          expect(weeksOf(rhythm, weeks).some((amount) => amount > 0)).toBe(true);
        },
      ),
    );
  });

  test('weeks add up to their total exactly, and once and by-season lines to what was wanted', () => {
    const plans = anyPlans({ products: 3, quantity: 100_000, price: 100 });
    fc.assert(
      fc.property(plans, fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (lists, season) => {
        const once = lists.map((lines) =>
          lines.map((line, at): PlanLine => ({ ...line, rhythm: at % 2 === 0 ? 'once' : 'by-season' })),
        );
        const result = byWeek(once, season);
        for (const { ordinal } of products) {
          const cells = result.want.subarray(ordinal * season.length, (ordinal + 1) * season.length);
          const total = cells.reduce((sum, cell) => sum + cell, 0);
          const wanted = once.flat().filter(({ product }) => product === ordinal);
          expect(result.wantTotals[ordinal]).toBe(total);
          expect(total).toBe(season.includes(true) ? wanted.reduce((sum, { want }) => sum + want, 0) : 0);
        }
      }),
    );
  });

  test('upTo is never below want in any week', () => {
    fc.assert(
      fc.property(anyPlans({ products: 3, quantity: 1000, price: 100 }), (plans) => {
        const { want, upTo } = byWeek(plans, always(13));
        for (const [place, amount] of want.entries()) expect(upTo[place]).toBeGreaterThanOrEqual(amount);
      }),
    );
  });
});
