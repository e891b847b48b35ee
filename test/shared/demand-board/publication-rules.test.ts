import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { changedHouseholds } from '../../../shared/demand-board/changed-households.ts';
import { checkBoardSettings } from '../../../shared/demand-board/check-board-settings.ts';
import { checkNeighbourDemand } from '../../../shared/demand-board/check-neighbour-demand.ts';
import { fewestHouseholds } from '../../../shared/demand-board/fewest-households.ts';
import { householdBand } from '../../../shared/demand-board/household-band.ts';
import { householdKeys } from '../../../shared/demand-board/household-keys.ts';
import { lineMarks } from '../../../shared/demand-board/line-marks.ts';
import { openAmounts } from '../../../shared/demand-board/open-amounts.ts';
import { packMarks } from '../../../shared/demand-board/pack-marks.ts';
import { priceBand } from '../../../shared/demand-board/price-band.ts';
import { roundFigure } from '../../../shared/demand-board/round-figure.ts';
import { withholdCell } from '../../../shared/demand-board/withhold-cell.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { boardQuestion, type Households, line } from './board-question.ts';

describe('a figure by itself', () => {
  test('nine households are too few, ten are enough', () => {
    const shares = { total: 90, largest: 10, second: 10 };
    expect(withholdCell({ ...shares, households: 9 }, 10)).toBe('too-few-households');
    expect(withholdCell({ ...shares, households: 10 }, 10)).toBeNull();
  });

  test('p % rule: 100 + 60 + 14 is withheld (14 < 15 % of 100), 100 + 60 + 15 is not', () => {
    expect(withholdCell({ households: 12, total: 174, largest: 100, second: 60 }, 10)).toBe('one-household-stands-out');
    expect(withholdCell({ households: 12, total: 175, largest: 100, second: 60 }, 10)).toBeNull();
  });

  test('the assembly may raise the number; below 5 is refused, and 5 holds whatever a row says', () => {
    const settings = (fewest: number) => ({ ...usualBoardSettings, fewestHouseholds: fewest });
    expect(checkBoardSettings(settings(4))).toEqual([{ field: 'fewestHouseholds', code: 'below-floor' }]);
    expect(checkBoardSettings(settings(25))).toEqual([]);
    expect([1, 5, 25].map((fewest) => fewestHouseholds(settings(fewest)))).toEqual([5, 5, 25]);
  });

  test('settings that cannot be are named', () => {
    const faults = checkBoardSettings({
      ...{ fewestHouseholds: 7.5, deadline: '2027-02-30', contact: 'x'.repeat(301), bandPercent: 120 },
    });
    expect(faults.map(({ field }) => field)).toEqual(['fewestHouseholds', 'deadline', 'contact', 'bandPercent']);
  });

  test('three significant digits, halves up: 40, 75 and 120 stay, 1,234.5 is 1,230, 99.95 is 100', () => {
    const rounded = [40_000, 75_000, 120_000, 1_234_500, 99_950, 1_235_000, 0, 7].map((each) =>
      roundFigure(quantity(each)),
    );
    expect(rounded).toEqual([40_000, 75_000, 120_000, 1_230_000, 100_000, 1_240_000, 0, 7]);
  });

  test('a rounded figure is never off by more than half a percent', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (amount) => {
        expect(Math.abs(roundFigure(quantity(amount)) - amount)).toBeLessThanOrEqual(amount / 200);
      }),
    );
  });

  test('households are told in bands only', () => {
    expect([5, 9, 10, 12, 19, 20, 412, 5000].map(householdBand)).toEqual([
      ...[
        { from: 5, to: 9 },
        { from: 5, to: 9 },
      ],
      ...[
        { from: 10, to: 19 },
        { from: 10, to: 19 },
        { from: 10, to: 19 },
      ],
      ...[
        { from: 20, to: 49 },
        { from: 200, to: 499 },
        { from: 1000, to: null },
      ],
    ]);
  });
});

describe('from one board to the next', () => {
  const marksOf = (plans: Households, salt = 'salt', paused: ReadonlyMap<string, readonly boolean[]> = new Map()) => {
    const { columns } = boardQuestion(plans).planned;
    return (
      lineMarks({ columns, salt, paused, cellCount: 1, cellOf: () => 0, amountOf: (at) => columns.upTo[at] ?? 0 })[0] ??
      ''
    );
  };

  test('joining, leaving and another wish are changes; a changed wish counts once', () => {
    const before = marksOf({ A: [line(0, 1)], B: [line(0, 1)] });
    const after = marksOf({ B: [line(0, 2)], C: [line(0, 1)] });
    expect(changedHouseholds(before, before)).toBe(0);
    expect(changedHouseholds(before, after)).toBe(2);
    expect(changedHouseholds(before, marksOf({ A: [line(0, 1)], B: [line(0, 1, 2)] }))).toBe(1);
    expect(changedHouseholds(before, '')).toBe(2);
  });

  test('a pause and another rhythm are changes too', () => {
    const plans = { A: [line(0, 1)], B: [line(0, 1)] };
    const paused = new Map([['A', [true, false]]]);
    expect(changedHouseholds(marksOf(plans), marksOf(plans, 'salt', paused))).toBe(1);
    expect(changedHouseholds(marksOf(plans), marksOf({ ...plans, A: [line(0, 1, 1, '2-weekly')] }))).toBe(1);
  });

  test('marks hold no code, do not depend on the order, and differ with the salt', () => {
    const plans = { '0101': [line(0, 1)], '0102': [line(0, 1)] };
    expect(marksOf(plans)).toBe(marksOf({ '0102': [line(0, 1)], '0101': [line(0, 1)] }));
    expect(marksOf(plans)).toMatch(/^[A-Za-z0-9+/]{8}$/);
    expect(changedHouseholds(marksOf(plans), marksOf(plans, 'other'))).toBe(2);
  });

  test('sixteen thousand households have marks of their own but for a few', () => {
    const codes = Array.from({ length: 16_000 }, (_, at) => String(at));
    const packed = packMarks([...householdKeys('salt', codes)]);
    const marks = packed.match(/.{4}/g) ?? [];
    expect(marks).toHaveLength(16_000);
    expect(new Set(marks).size).toBeGreaterThan(15_980);
  });
});

describe('what is open', () => {
  test('story 8: 120 less 80 is 40; with 35 of Alder Street 75; less 50 more 25', () => {
    const open = (neighbours: number, covered: number) =>
      openAmounts({
        ...{ firm: quantity(120_000), flexible: quantity(0) },
        ...{ neighbours: quantity(neighbours), covered: quantity(covered) },
      }).firm;
    expect([open(0, 80_000), open(35_000, 80_000), open(35_000, 130_000)]).toEqual([40_000, 75_000, 25_000]);
  });

  test('what is left of the offers goes to the flexible demand, and nothing is below zero', () => {
    const wanted = { firm: quantity(10), flexible: quantity(4), neighbours: quantity(0) };
    expect(openAmounts({ ...wanted, covered: quantity(12) })).toEqual({ firm: 0, flexible: 2 });
    expect(openAmounts({ ...wanted, covered: quantity(20) })).toEqual({ firm: 0, flexible: 0 });
    expect(openAmounts({ ...wanted, flexible: null, covered: quantity(20) })).toEqual({ firm: 0, flexible: null });
  });

  test('the price band of 1.89 and 10 % is 1.70 to 2.08', () => {
    expect(priceBand(money(189), 10)).toEqual({ low: 170, high: 208 });
  });

  test('a neighbour has a name and wants more than nothing', () => {
    expect(checkNeighbourDemand({ coop: ' ', product: 'T12', perWeek: quantity(0) })).toEqual([
      { field: 'coop', code: 'missing' },
      { field: 'perWeek', code: 'not-above-zero' },
    ]);
  });
});
