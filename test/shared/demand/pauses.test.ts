import { describe, expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { countDeliveries } from '../../../shared/demand/count-deliveries.ts';
import { deliveriesByWeek } from '../../../shared/demand/deliveries-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { pauseEffect } from '../../../shared/demand/pause-effect.ts';
import { pausedDeliveries } from '../../../shared/demand/paused-deliveries.ts';
import { weeklyDemand } from '../../../shared/demand/weekly-demand.ts';
import { deliveryDates } from '../../../shared/plans/pauses/delivery-dates.ts';
import { pausedWeeks } from '../../../shared/plans/pauses/paused-weeks.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { planLine } from '../../builders/plan-lines.ts';
import { plainProducts } from '../../builders/plans.ts';

const [eggs, milk, rice] = [0, 1, 2];
const calendar = { period: { from: '2027-07-07', weeks: 13 }, deliveryDays: [] };
const pausing = { pauses: [{ from: '2027-08-04', until: '2027-08-18' }], endsOn: null };
const paused = new Map([['0118', pausedWeeks(pausing, calendar)]]);
const lines = [planLine({ product: eggs, want: quantity(2000) }), planLine({ product: milk, want: quantity(3000) })];
const columns = demandColumns(plainProducts(3), [
  planRecord('0117', [planLine({ product: eggs, want: quantity(5000) })]),
  planRecord('0118', [...lines, planLine({ product: rice, want: quantity(8000), rhythm: '2-weekly' })]),
]);
const written = { columns, sums: addUp(columns), allowances: Float64Array.of(4000, 2500) };
const always = () => new Array<boolean>(13).fill(true);

describe('countDeliveries', () => {
  test('counts 11 of 13 weeks of the household that pauses, half up: eggs 5 + 2 x 11/13 = 6.692 a week', () => {
    const counted = countDeliveries(written, paused);
    const { want } = weeklyDemand(counted.sums, 13);
    expect(want[eggs]).toBe(6692); // 5000 + 1692.3
    expect(want[milk]).toBe(2538); // 3000 x 11/13 = 2538.46
    expect(want[rice]).toBe(3385); // 8000 x 11/13 = 6769.2; half of 6769 = 3384.5
    expect([...counted.allowances]).toEqual([4000, 2115]); // 2500 x 11/13 = 2115.4
  });

  test('leaves what was written as it is, and gives back the very same where nobody pauses', () => {
    countDeliveries(written, paused);
    expect(columns.want[0]).toBe(5000);
    expect(columns.want[1]).toBe(2000);
    expect(written.allowances[1]).toBe(2500);
    expect(countDeliveries(written, new Map())).toBe(written);
  });
});

describe('by week', () => {
  const question = { columns, sums: written.sums, paused, weeks: 13, inSeasonWeeks: always };

  test('the paused deliveries are missing and all others as written', () => {
    const { want, wantTotals } = deliveriesByWeek(question);
    const eggWeeks = [7, 7, 7, 7, 5, 5, 7, 7, 7, 7, 7, 7, 7].map((dozens) => dozens * 1000);
    expect([...want.subarray(0, 13)]).toEqual(eggWeeks);
    // Rice comes in weeks 0, 2, 4, …; of the two paused weeks, 4 and 5, it loses one delivery.
    expect([...want.subarray(26, 33)]).toEqual([8000, 0, 8000, 0, 0, 0, 8000]);
    expect(wantTotals[eggs]).toBe(13 * 7000 - 4000);
  });

  test('what is missing is told by product and week', () => {
    const missing = pausedDeliveries(question);
    expect([...(missing.get(eggs)?.want.subarray(3, 7) ?? [])]).toEqual([0, 2000, 2000, 0]);
    expect([...(missing.get(rice)?.want.subarray(3, 7) ?? [])]).toEqual([0, 8000, 0, 0]);
    expect([...pausedDeliveries({ ...question, paused: new Map() }).keys()]).toEqual([]);
  });
});

describe('pauseEffect', () => {
  const dates = deliveryDates(calendar);
  const nothing = dates.map(() => false);
  const then = paused.get('0118') ?? [];

  test('story 2: 2 dozen eggs and 3 gallons of milk less in two deliveries, resuming 18 August', () => {
    const effect = pauseEffect({ lines, dates, before: nothing, after: then, inSeasonWeeks: always });
    expect(effect.skipped).toEqual(['2027-08-04', '2027-08-11']);
    expect(effect.resumesOn).toBe('2027-08-18');
    expect(effect.products).toEqual([
      { ordinal: eggs, changes: effect.skipped.map((date) => ({ date, quantity: -2000 })) },
      { ordinal: milk, changes: effect.skipped.map((date) => ({ date, quantity: -3000 })) },
    ]);
  });

  test('resuming gives the same deliveries back', () => {
    const effect = pauseEffect({ lines, dates, before: then, after: nothing, inSeasonWeeks: always });
    expect(effect).toMatchObject({ skipped: [], regained: ['2027-08-04', '2027-08-11'], resumesOn: null });
    expect(effect.products[0]?.changes[0]?.quantity).toBe(2000);
  });

  test('a pause without a delivery in it, or to the end of the period, says so', () => {
    const none = pauseEffect({ lines, dates, before: nothing, after: nothing, inSeasonWeeks: always });
    expect(none).toEqual({ skipped: [], regained: [], resumesOn: null, products: [] });
    const ended = pausedWeeks({ pauses: [], endsOn: '2027-09-22' }, calendar);
    const effect = pauseEffect({ lines, dates, before: nothing, after: ended, inSeasonWeeks: always });
    expect(effect).toMatchObject({ skipped: ['2027-09-22', '2027-09-29'], resumesOn: null });
  });

  test('weeks out of season lose nothing', () => {
    const season = () => dates.map((_, week) => week === 5);
    const effect = pauseEffect({
      lines: lines.slice(0, 1),
      dates,
      before: nothing,
      after: then,
      inSeasonWeeks: season,
    });
    expect(effect.products).toEqual([{ ordinal: eggs, changes: [{ date: '2027-08-11', quantity: -2000 }] }]);
  });
});
