import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../../../shared/quantities/format-decimal.ts';
import { formatMoney } from '../../../shared/quantities/format-money.ts';
import { formatQuantity } from '../../../shared/quantities/format-quantity.ts';
import { money } from '../../../shared/quantities/money.ts';
import { parseDecimal } from '../../../shared/quantities/parse-decimal.ts';
import { parseLocalDecimal } from '../../../shared/quantities/parse-local-decimal.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const ok = (value: number) => ({ kind: 'ok', value });
const refused = (code: string) => ({ kind: 'refused', code });
const anyParts = fc.maxSafeInteger();
const anyDecimals = fc.integer({ min: 0, max: 6 });

describe('parseDecimal', () => {
  test.each([
    ['3.12', 2, 312],
    ['3', 2, 300],
    ['+0.5', 3, 500],
    ['-1.005', 3, -1005],
    ['.5', 1, 5],
    [' 7 ', 0, 7],
    ['1.5000', 2, 150],
    ['0007.10', 2, 710],
    ['-0', 2, 0],
    ['9007199254740991', 0, 9007199254740991],
    ['90071992547409.91', 2, 9007199254740991],
  ])('reads %s with %i decimals', (text, decimals, value) => {
    expect(parseDecimal(text, decimals)).toEqual(ok(value));
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1 000', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['1.005', 'too-many-decimals'],
    ['90071992547409.92', 'too-large'],
    ['999999999999999999', 'too-large'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseDecimal(text, 2)).toEqual(refused(code));
  });

  test('reads back every number as it was written', () => {
    fc.assert(
      fc.property(anyParts, anyDecimals, (value, decimals) => {
        expect(parseDecimal(formatDecimal(value, decimals), decimals)).toEqual(ok(value));
      }),
    );
  });

  test('never makes float dust: 1.02 units are 1020 thousandths and print as 1.02', () => {
    expect(parseDecimal('1.02', 3)).toEqual(ok(1020));
    expect(formatQuantity(quantity(1020))).toBe('1.02');
    expect(formatQuantity(quantity(100 + 200))).toBe('0.3');
  });

  test('a size is never shown as 0 after rounding: the smallest quantity keeps its digits', () => {
    expect(formatQuantity(quantity(1))).toBe('0.001');
    expect(parseDecimal('0.0004', 3)).toEqual(refused('too-many-decimals'));
  });
});

describe('parseLocalDecimal', () => {
  test('reads a decimal comma and a decimal point alike', () => {
    expect(parseLocalDecimal('1,5', 3)).toEqual(ok(1500));
    expect(parseLocalDecimal('1.5', 3)).toEqual(ok(1500));
    expect(parseLocalDecimal('0,500', 3)).toEqual(ok(500));
    expect(parseLocalDecimal('1000,125', 3)).toEqual(ok(1000125));
  });

  test('refuses a comma that may group thousands, and mixed separators', () => {
    expect(parseLocalDecimal('1,500', 3)).toEqual(refused('ambiguous'));
    expect(parseLocalDecimal('-12,345', 3)).toEqual(refused('ambiguous'));
    expect(parseLocalDecimal('1,234.50', 2)).toEqual(refused('not-a-number'));
    expect(parseLocalDecimal('1,2,3', 2)).toEqual(refused('not-a-number'));
  });
});

describe('writing', () => {
  test('quantities lose trailing zeros, money keeps its digits', () => {
    expect(formatDecimal(1500, 3)).toBe('1.5');
    expect(formatDecimal(-5, 3)).toBe('-0.005');
    expect(formatDecimal(1000, 3)).toBe('1');
    expect(formatDecimal(1000, 0)).toBe('1000');
    expect(formatMoney(money(310), 2)).toBe('3.10');
    expect(formatMoney(money(-5), 2)).toBe('-0.05');
    expect(formatMoney(money(310), 0)).toBe('310');
  });

  test('anything but a whole number of parts is a bug', () => {
    expect(() => formatDecimal(0.5, 3)).toThrow(RangeError);
    expect(() => quantity(0.5)).toThrow(RangeError);
    expect(() => money(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
  });
});
