import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/add-days.ts';
import { dayNumber } from '../../../shared/calendar/day-number.ts';
import { daysBetween } from '../../../shared/calendar/days-between.ts';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { isoWeekOf } from '../../../shared/calendar/iso-week-of.ts';
import { monthOf } from '../../../shared/calendar/month-of.ts';
import { monthsBetween } from '../../../shared/calendar/months-between.ts';
import { parseIsoDate } from '../../../shared/calendar/parse-iso-date.ts';
import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayNumber);
const millisecondsPerDay = 86_400_000;

describe('dates', () => {
  test('agree with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
        expect(formatIsoDate(day)).toBe(text);
        expect(parseIsoDate(text)).toBe(day);
        expect(monthOf(day)).toBe(Number(text.slice(5, 7)));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-1-4', '2027-01-04T00:00', '', 'today'])(
    '%j is no date',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
      expect(() => isoDay(text)).toThrow(RangeError);
    },
  );

  test('leap days follow the Gregorian rule', () => {
    expect(parseIsoDate('2024-02-29')).not.toBeNull();
    expect(parseIsoDate('2000-02-29')).not.toBeNull();
    expect(parseIsoDate('1900-02-29')).toBeNull();
    expect(formatIsoDate(addDays(isoDay('2023-12-31'), 60))).toBe('2024-02-29');
    expect(daysBetween(isoDay('2027-01-04'), isoDay('2027-04-05'))).toBe(91);
  });
});

describe('monthsBetween', () => {
  test.each([
    ['2022-08-01', '2023-08-01', 12],
    ['2022-08-02', '2023-08-01', 11],
    ['2027-01-31', '2027-02-28', 0],
    ['2027-01-31', '2027-03-31', 2],
    ['2023-08-01', '2022-08-02', -11],
    ['2027-05-05', '2027-05-05', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(isoDay(from), isoDay(to))).toBe(months);
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2027-01-01', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
    ['2020-12-31', 2020, 53],
    ['1969-12-28', 1969, 52],
    ['1970-01-01', 1970, 1],
  ])('%s is in week %i-%i', (text, isoYear, isoWeek) => {
    expect(isoWeekOf(isoDay(text))).toEqual({ isoYear, isoWeek });
  });

  test('change on Mondays and only there', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const isMonday = new Date(day * millisecondsPerDay).getUTCDay() === 1;
        const same = JSON.stringify(isoWeekOf(day)) === JSON.stringify(isoWeekOf(addDays(day, -1)));
        expect(same).toBe(!isMonday);
      }),
    );
  });
});

describe('weeksOfPeriod', () => {
  test('names thirteen weeks from a Monday', () => {
    const weeks = weeksOfPeriod({ from: '2027-01-04', weeks: 13 });
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toEqual({ isoYear: 2027, isoWeek: 1, from: '2027-01-04' });
    expect(weeks[12]).toEqual({ isoYear: 2027, isoWeek: 13, from: '2027-03-29' });
  });

  test('a week is named by the ISO week that holds most of its days', () => {
    expect(weeksOfPeriod({ from: '2027-01-07', weeks: 1 })[0]?.isoWeek).toBe(1);
    expect(weeksOfPeriod({ from: '2027-01-08', weeks: 1 })[0]?.isoWeek).toBe(2);
  });

  test('weeks follow each other without gap and never share a name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const weeks = weeksOfPeriod({ from: formatIsoDate(dayNumber(start)), weeks: count });
        expect(weeks.map(({ from }) => isoDay(from))).toEqual(weeks.map((_, index) => start + 7 * index));
        expect(new Set(weeks.map(({ isoYear, isoWeek }) => `${isoYear}-${isoWeek}`)).size).toBe(count);
      }),
    );
  });
});
