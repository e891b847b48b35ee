import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueInWeek, rhythmOf, seasonWeek } from '../../../shared/cases/due-in-week.ts';
import { rhythms } from '../../../shared/plans/lines/line-codes.ts';

const weeks = (season: readonly boolean[], amount: number, rhythm: (typeof rhythms)[number]) =>
  season.map((_, week) => {
    const at = seasonWeek(season, week);
    return at === null ? 0 : dueInWeek(amount, rhythm, at);
  });

describe('what of a line is due in one delivery', () => {
  it('counts rhythms from the first week in season', () => {
    const season = [false, true, true, true, true, true];
    expect(weeks(season, 2, 'weekly')).toEqual([0, 2, 2, 2, 2, 2]);
    expect(weeks(season, 2, '2-weekly')).toEqual([0, 2, 0, 2, 0, 2]);
    expect(weeks(season, 2, '4-weekly')).toEqual([0, 2, 0, 0, 0, 2]);
  });

  it('spreads once and by-season lines over the weeks in season without losing a thousandth', () => {
    expect(weeks([true, false, true, true], 1000, 'once')).toEqual([334, 0, 333, 333]);
    const season = fc.array(fc.boolean(), { minLength: 1, maxLength: 53 });
    fc.assert(
      fc.property(season, fc.nat(4_294_967_294), fc.nat(1000), (isIn, amount, more) => {
        fc.pre(isIn.includes(true));
        const want = weeks(isIn, amount, 'by-season');
        expect(want.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const upTo = weeks(isIn, amount + more, 'by-season');
        for (const [week, part] of upTo.entries()) expect(part).toBeGreaterThanOrEqual(want[week]!);
      }),
    );
  });

  it('knows every rhythm by its number', () => {
    expect(rhythms.map((_, code) => rhythmOf(code))).toEqual(rhythms);
    expect(() => rhythmOf(200)).toThrow(RangeError);
  });
});
