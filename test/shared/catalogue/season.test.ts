import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSeason } from '../../../shared/catalogue/format-season.ts';
import { inSeasonWeeks } from '../../../shared/catalogue/in-season-weeks.ts';
import { isOutOfSeason } from '../../../shared/catalogue/is-out-of-season.ts';
import { isStale } from '../../../shared/catalogue/is-stale.ts';
import { marketPriceAge } from '../../../shared/catalogue/market-price-age.ts';
import { ordinalCount } from '../../../shared/catalogue/ordinal-count.ts';
import { parseSeason } from '../../../shared/catalogue/parse-season.ts';

const season = (fromMonth: number, toMonth: number) => ({ fromMonth, toMonth });
const month = fc.integer({ min: 1, max: 12 });

describe('parseSeason', () => {
  test.each([
    ['Jul-Oct', season(7, 10)],
    ['jul-oct', season(7, 10)],
    ['July - October', season(7, 10)],
    ['7-10', season(7, 10)],
    ['07-10', season(7, 10)],
    ['Nov–Feb', season(11, 2)],
    ['May', season(5, 5)],
    ['Sept-Dec', season(9, 12)],
    ['', null],
    ['  ', null],
  ])('reads %j', (text, expected) => {
    expect(parseSeason(text)).toEqual({ kind: 'ok', season: expected });
  });

  test.each(['Summer', 'Jul-', '-Oct', 'Ju-Oc', '0-3', '7-13', 'Jul-Aug-Sep', 'Julx-Oct', 'all year'])(
    'refuses %j',
    (text) => {
      expect(parseSeason(text)).toEqual({ kind: 'refused', code: 'not-a-season' });
    },
  );

  test('reads back every season as it was written', () => {
    fc.assert(
      fc.property(fc.option(fc.record({ fromMonth: month, toMonth: month })), (value) => {
        expect(parseSeason(formatSeason(value))).toEqual({ kind: 'ok', season: value });
      }),
    );
    expect(formatSeason(season(7, 10))).toBe('Jul-Oct');
  });
});

describe('weeks in season', () => {
  const spring = { from: '2027-04-05', weeks: 13 };

  test('begin with the first week that has most of its days in the first month', () => {
    // Weeks of 5 April, …, 26 April (to 2 May: five days in April), 3 May (all in May).
    expect(inSeasonWeeks(season(5, 7), spring).indexOf(true)).toBe(4);
    expect(inSeasonWeeks(season(5, 7), { from: '2027-04-29', weeks: 1 })).toEqual([true]);
  });

  test('run over the new year', () => {
    expect(inSeasonWeeks(season(11, 2), { from: '2027-01-04', weeks: 13 })).toEqual([
      ...Array.from({ length: 8 }, () => true),
      ...Array.from({ length: 5 }, () => false),
    ]);
  });

  test('a product with no week in season is out of season, one without a season never is', () => {
    expect(isOutOfSeason(season(7, 10), { from: '2027-01-04', weeks: 13 })).toBe(true);
    expect(isOutOfSeason(season(7, 10), spring)).toBe(false);
    expect(isOutOfSeason(null, spring)).toBe(false);
  });

  test('the twelve months share every week out among them', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 60 }), (from, weeks) => {
        const period = { from: `2027-${String(from).padStart(2, '0')}-15`, weeks };
        const months = Array.from({ length: 12 }, (_, index) => inSeasonWeeks(season(index + 1, index + 1), period));
        for (let week = 0; week < weeks; week++) expect(months.filter((list) => list[week])).toHaveLength(1);
      }),
    );
  });
});

describe('market prices', () => {
  test('are stale above twelve whole months', () => {
    expect(marketPriceAge('2017-10-01', '2022-08-15')).toBe(58);
    expect(isStale('2017-10-01', '2022-08-15')).toBe(true);
    expect(isStale('2022-08-01', '2023-08-31')).toBe(false);
    expect(isStale('2022-08-01', '2023-09-01')).toBe(true);
    expect(isStale('2022-08-01', '2022-01-01')).toBe(false);
  });
});

test('columns have a place for the highest ordinal, gaps included', () => {
  expect(ordinalCount([{ ordinal: 4 }, { ordinal: 1 }])).toBe(5);
  expect(ordinalCount([])).toBe(0);
});
