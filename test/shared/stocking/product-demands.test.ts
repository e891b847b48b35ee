import { expect, it } from 'vitest';
import { inSeasonWeeks } from '../../../shared/catalogue/in-season-weeks.ts';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { weeklyDemand } from '../../../shared/demand/weekly-demand.ts';
import type { Rhythm } from '../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import type { CorrectionEffect } from '../../../shared/procedure/correction-effects.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { coverDemand } from '../../../shared/stocking/cover-demand.ts';
import { productDemands } from '../../../shared/stocking/product-demands.ts';
import { product } from '../../builders/stocking-cases.ts';

const period = { from: '2027-06-21', weeks: 8 };

/** What 14 days from the start need of one line of 8 in a rhythm, of a product sold all year or from July on. */
function need(rhythm: Rhythm, fromJuly = false, corrections: readonly CorrectionEffect[] = []) {
  const season = fromJuly ? { fromMonth: 7, toMonth: 10 } : null;
  const products = [product({ code: 'X', caseSize: 1000, season })];
  const base = { product: 0, upTo: quantity(8000), priority: 'normal', substitute: null, highestPrice: null } as const;
  const line = { ...base, want: quantity(8000), rhythm, response: { kind: 'fixed' } } as const;
  const sums = addUp(demandColumns(products, [planRecord('H1', [line])]));
  const inSeason = inSeasonWeeks(season, period);
  const demands = productDemands({
    products,
    planned: weeklyDemand(sums, period.weeks).want,
    settled: new Map(),
    byWeek: demandByWeek({ sums, weeks: period.weeks, inSeasonWeeks: () => inSeason }),
    corrections,
  });
  const demand = demands.get('X');
  if (demand === undefined) throw new Error('no demand');
  return coverDemand(demand, period, { from: period.from, days: 14 }).corrected;
}

it('a fortnight needs two weekly lines, one 2-weekly, the whole 4-weekly one, and a quarter of a line for 8 weeks', () => {
  expect(need('weekly')).toBe(16_000);
  expect(need('2-weekly')).toBe(8000);
  expect(need('4-weekly')).toBe(8000);
  expect(need('once')).toBe(2000);
});

it('weeks before the season need nothing', () => {
  // The weeks of 21 June and 28 June; the fourth day of the second is 1 July, so only that one is in season.
  expect(need('weekly', true)).toBe(8000);
});

it('corrections count by the days of their weeks: 2 more from the second week on, and never below nothing', () => {
  const from = (week: number, perWeek: number) =>
    [
      { product: 'X', byWeek: Array.from({ length: 8 }, (_, at) => (at < week ? 0 : perWeek)), firstWeek: week },
    ] satisfies readonly CorrectionEffect[];
  expect(need('weekly', false, from(0, 2000))).toBe(20_000);
  expect(need('weekly', false, from(1, 2000))).toBe(18_000);
  expect(need('weekly', false, from(2, 2000))).toBe(16_000);
  expect(need('weekly', false, from(0, -3000))).toBe(10_000);
  expect(need('weekly', false, from(0, -9000))).toBe(0);
  expect(need('once', false, from(1, 7000))).toBe(9000);
});
