import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { readDate } from '../../../shared/imports/cells/read-date.ts';
import { readNumber } from '../../../shared/imports/cells/read-number.ts';
import type { DateOrder } from '../../../shared/imports/mapping.ts';
import type { DecimalMark } from '../../../shared/sheets/sheet-settings.ts';

const numbers: readonly (readonly [string, DecimalMark, number | string])[] = [
  ['1,5', 'comma', 1500],
  ['1.5', 'comma', 1500],
  ['1.500', 'comma', 'ambiguous'],
  ['1,500', 'comma', 1500],
  ['0.500', 'comma', 500],
  ['1.234,5', 'comma', 1_234_500],
  ['1.234.567', 'comma', 1_234_567_000],
  ['1,500', 'point', 'ambiguous'],
  ['1.500', 'point', 1500],
  ['1,234.5', 'point', 1_234_500],
  ['1,5', 'point', 1500],
  ["1'234.5", 'point', 1_234_500],
  ['1 234', 'point', 1_234_000],
  ['1.2,3.4', 'point', 'not-a-number'],
  ['1.2345', 'point', 'too-many-decimals'],
  ['-2', 'point', -2000],
  ['two', 'point', 'not-a-number'],
  ['1e3', 'point', 'not-a-number'],
];

describe('a number on a form', () => {
  it.each(numbers)('%s with a decimal %s is %s', (text, mark, expected) => {
    const read = readNumber(text, 3, mark);
    expect(read.kind === 'ok' ? read.value : read.code).toBe(expected);
  });

  it('is read back as it is written with either mark, or refused, never another number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom<DecimalMark>('point', 'comma'),
        (parts, mark) => {
          const text = (parts / 1000).toFixed(3).replace('.', mark === 'comma' ? ',' : '.');
          expect(readNumber(text, 3, mark)).toEqual({ kind: 'ok', value: parts === 0 ? 0 : parts });
        },
      ),
    );
  });
});

describe('a day on a form', () => {
  const days: readonly (readonly [string, DateOrder, string | null])[] = [
    ['2027-01-04', 'day-first', '2027-01-04'],
    ['2017-01-01T11:53:26Z', 'day-first', '2017-01-01'],
    ['2017-01-01 11:53:26', 'month-first', '2017-01-01'],
    ['04/01/2027', 'day-first', '2027-01-04'],
    ['04/01/2027', 'month-first', '2027-04-01'],
    ['4.1.27', 'day-first', '2027-01-04'],
    ['2027/1/4', 'year-first', '2027-01-04'],
    ['30/02/2027', 'day-first', null],
    ['13/13/2027', 'day-first', null],
    ['soon', 'day-first', null],
    ['99999999/1/1', 'year-first', null],
  ];
  it.each(days)('%s %s is %s', (text, order, expected) => {
    const day = readDate(text, order);
    expect(day === null ? null : formatIsoDate(day)).toBe(expected);
  });
});
