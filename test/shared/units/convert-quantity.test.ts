import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { convertQuantity } from '../../../shared/units/convert-quantity.ts';
import { knownUnits } from '../../../shared/units/known-units.ts';
import { readUnit } from '../../../shared/units/read-unit.ts';

test.each([
  [24_000, 'ONZ', 'LBR', { kind: 'exact', quantity: 1500 }],
  [1000, 'LBR', 'KGM', { kind: 'rounded', quantity: 454 }],
  [1000, 'GLL', 'PTL', { kind: 'exact', quantity: 8000 }],
  [1000, 'GLL', 'LTR', { kind: 'rounded', quantity: 3785 }],
  [2500, 'DZN', 'C62', { kind: 'exact', quantity: 30_000 }],
  [1000, 'FTK', 'INK', { kind: 'exact', quantity: 144_000 }],
])('%i thousandths of %s in %s', (amount, from, to, expected) => {
  expect(convertQuantity(quantity(amount), from, to)).toEqual(expected);
});

test('adding different units: weight never becomes volume, a bag never a weight', () => {
  const refused = { kind: 'refused', code: 'different-kinds' };
  expect(convertQuantity(quantity(1000), 'LBR', 'GLL')).toEqual(refused);
  expect(convertQuantity(quantity(1000), 'XBG', 'LBR')).toEqual(refused);
  expect(convertQuantity(quantity(1000), 'XBG', 'XBX')).toEqual(refused);
  expect(convertQuantity(quantity(1000), 'LBR', '???')).toEqual({ kind: 'refused', code: 'unknown-unit' });
});

test('an exact conversion comes back to the same thousandth', () => {
  const codes = fc.constantFrom(...knownUnits.keys());
  fc.assert(
    fc.property(fc.nat(1_000_000), codes, codes, (amount, from, to) => {
      const there = convertQuantity(quantity(amount), from, to);
      if (there.kind !== 'exact') return;
      expect(convertQuantity(there.quantity, to, from)).toEqual({ kind: 'exact', quantity: amount });
    }),
  );
});

test.each([
  ['lb', 'LBR'],
  ['Lbs.', 'LBR'],
  ['LBR', 'LBR'],
  ['lb (catch weight)', 'LBR'],
  ['fl. oz.', 'OZA'],
  ['sq ft', 'FTK'],
  ['dozen', 'DZN'],
  ['loaf', 'C62'],
  ['St\u00fcck', 'C62'],
])('%s is the unit %s', (text, code) => {
  expect(readUnit(text)?.code).toBe(code);
});

test('no unit is read from part of a word', () => {
  expect(readUnit('lbx')).toBeNull();
  expect(readUnit('gallery')).toBeNull();
  expect(readUnit('constructor')).toBeNull();
});
