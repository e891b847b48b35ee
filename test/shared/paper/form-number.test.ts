import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCharacter, formNumber } from '../../../shared/paper/check-character.ts';
import { readFormNumber } from '../../../shared/paper/read-form-number.ts';

const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

test('the example of the standard: A12425GABC1234002 has M', () => {
  expect(checkCharacter('A12425GABC1234002')).toBe('M');
  expect(checkCharacter('a12425-gabc 1234002')).toBe('M');
});

test('a slip in one letter always changes the check character', () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.constantFrom(...letters), (code, nth, letter) => {
      const at = nth % code.length;
      if (code[at] === letter) return;
      expect(checkCharacter(code.slice(0, at) + letter + code.slice(at + 1))).not.toBe(checkCharacter(code));
    }),
  );
});

const households = ['0101', '0118', '0181', 'H-12'];

test('a form number is read as printed, without its dash, in small letters, and scanned with blanks', () => {
  const number = formNumber('0118');
  for (const text of [number, number.replace('-', ''), number.toLowerCase(), ` ${number} `]) {
    expect(readFormNumber(text, households)).toEqual({ kind: 'household', household: '0118' });
  }
  expect(readFormNumber(formNumber('H-12'), households)).toEqual({ kind: 'household', household: 'H-12' });
});

test('a slip is never taken for another household', () => {
  expect(readFormNumber(`0181-${checkCharacter('0118')}`, households)).toEqual({
    kind: 'refused',
    code: 'wrong-check',
  });
  expect(readFormNumber('0118', households)).toEqual({ kind: 'refused', code: 'no-check' });
  expect(readFormNumber('0999-A', households)).toEqual({ kind: 'refused', code: 'unknown' });
  expect(readFormNumber('  ', households)).toEqual({ kind: 'refused', code: 'empty' });
});
