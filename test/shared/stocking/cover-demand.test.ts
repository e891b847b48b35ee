import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { coverDemand } from '../../../shared/stocking/cover-demand.ts';
import { everyWeek } from '../../builders/stocking-cases.ts';

const period = { from: '2027-01-04', weeks: 13 };
const twoWeeks = { from: '2027-01-04', days: 14 };

function demand(byWeek: readonly number[], planned: number, settled = planned) {
  return { planned: quantity(planned), settled: quantity(settled), byWeek };
}

describe('demand over the days to cover', () => {
  it('is 44 bags for 22 a week over 14 days, and 47.143 over 15', () => {
    expect(coverDemand(everyWeek(22_000), period, twoWeeks).settled).toBe(44_000);
    // 15 days: 44 and a seventh of 22 = 3.142857…, rounded up once.
    expect(coverDemand(everyWeek(22_000), period, { ...twoWeeks, days: 15 })).toEqual({
      planned: 47_143,
      settled: 47_143,
      corrected: 47_143,
    });
  });

  it('counts the deliveries of the weeks themselves, not the average', () => {
    // Every second week 10, that is 5 a week on average: weeks 1 and 3 bring 10 each, weeks 2 and 4 nothing.
    const fortnightly = demand([10_000, 0, 10_000, 0, 10_000, 0, 0, 0, 0, 0, 0, 0, 0], 5_000);
    expect(coverDemand(fortnightly, period, { ...twoWeeks, days: 7 }).settled).toBe(10_000);
    expect(coverDemand(fortnightly, period, { from: '2027-01-11', days: 7 }).settled).toBe(0);
    // From Thursday of week 1 to Wednesday of week 3: 4/7 of 10 and 3/7 of 10.
    expect(coverDemand(fortnightly, period, { from: '2027-01-07', days: 14 }).settled).toBe(10_000);
  });

  it('changes all deliveries in the proportion in which the rounds changed the demand', () => {
    // 41 planned, 31.2 settled: 82 x 31.2 / 41 = 62.4.
    expect(coverDemand({ ...everyWeek(41_000), settled: quantity(31_200) }, period, twoWeeks)).toEqual({
      planned: 82_000,
      settled: 62_400,
      corrected: 62_400,
    });
  });

  it('spreads evenly what is wanted as a substitute only', () => {
    expect(coverDemand(demand([], 0, 7_000), period, { ...twoWeeks, days: 3 }).settled).toBe(3_000);
  });

  it('has no plans before and after the period', () => {
    expect(coverDemand(everyWeek(7_000), period, { from: '2026-12-28', days: 14 }).settled).toBe(7_000);
    expect(coverDemand(everyWeek(7_000), period, { from: '2027-03-29', days: 30 }).settled).toBe(7_000);
  });

  it('is never lost between two lists: one after the other covers at least what both cover at once', () => {
    const given = fc.record({
      byWeek: fc.array(fc.nat(100_000), { minLength: 13, maxLength: 13 }),
      first: fc.integer({ min: 1, max: 40 }),
      second: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(given, ({ byWeek, first, second }) => {
        const of = (fromDay: number, days: number) => {
          const from = new Date(Date.UTC(2027, 0, 4 + fromDay)).toISOString().slice(0, 10);
          return coverDemand(demand(byWeek, 1000), period, { from, days }).settled;
        };
        const apart = of(0, first) + of(first, second);
        const together = of(0, first + second);
        expect(apart - together).toBeGreaterThanOrEqual(0);
        expect(apart - together).toBeLessThanOrEqual(1);
      }),
    );
  });
});
