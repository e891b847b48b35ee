import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecimal } from '../../../renderer/i18n/decimal-text.ts';

const plain = (text: string, mark: '.' | ',' = '.') => {
  const reading = readDecimal(text, mark);
  return reading.kind === 'number' ? reading.plain : reading.kind;
};

test.each([
  ['1234.5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1 234,5', '1234.5'],
  ['1’234.50', '1234.50'],
  ['0,75', '0.75'],
  [',5', '0.5'],
  ['.5', '0.5'],
  ['12,', '12'],
  ['1,234,567', '1234567'],
  ['-2', '-2'],
  ['−2,5', '-2.5'],
  ['0,750', '0.750'],
  ['007', '007'],
])('reads %s as %s', (text, number) => {
  expect(plain(text)).toBe(number);
});

describe('one mark with three digits behind it', () => {
  test('is refused when this locale groups thousands by it', () => {
    expect(readDecimal('1,234', '.')).toEqual({ kind: 'refused', code: 'ambiguous' });
    expect(readDecimal('1.234', ',')).toEqual({ kind: 'refused', code: 'ambiguous' });
  });

  test('is read when this locale writes decimals with it', () => {
    expect(plain('1.234', '.')).toBe('1.234');
    expect(plain('1,234', ',')).toBe('1.234');
  });
});

test.each(['abc', '1.2.3', '1,23,4', '--2', '1e5', '.', '12,34.5'])('refuses %s', (text) => {
  expect(readDecimal(text, '.')).toEqual({ kind: 'refused', code: 'not-a-number' });
});

test('nothing but blanks is empty', () => {
  expect(readDecimal(' \u00a0', '.')).toEqual({ kind: 'empty' });
});

test('reads back every number with up to two decimals, however it is grouped', () => {
  const number = fc.tuple(fc.nat(99_999_999), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(['.', ','], [',', '.'], [',', ' ']),
      ([whole, part], [mark = '', group = '']) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        const cents = String(part).padStart(2, '0');
        expect(plain(`${grouped}${mark}${cents}`)).toBe(`${whole}.${cents}`);
      },
    ),
  );
});
