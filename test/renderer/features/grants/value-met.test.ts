import { expect, test } from 'vitest';
import { valueMetBy } from '../../../../renderer/features/grants/value-met.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

test('parts of a cent are added before they are rounded', () => {
  // Three times 0.333 x 0.01 is a hundredth of a cent less than one cent; each alone would be none.
  const third = { meetsPerWeek: quantity(333), price: money(1) };
  expect(valueMetBy([third, third, third])).toBe(1);
  expect(valueMetBy([third])).toBe(0);
  expect(valueMetBy([])).toBe(0);
});

test('10.769 dozen at 3.12 are worth 33.60 a week', () => {
  expect(valueMetBy([{ meetsPerWeek: quantity(10_769), price: money(312) }])).toBe(3360);
});
