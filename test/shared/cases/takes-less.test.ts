import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takesLess } from '../../../shared/cases/takes-less.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { anyLine, planLine } from '../../builders/plan-lines.ts';

const weeks = 13;
const dozen = (amount: number, upTo = amount) => planLine({ want: quantity(amount), upTo: quantity(upTo) });

test('less wanted, less taken up to, a slower rhythm and a line that is gone are less; more is not', () => {
  expect(takesLess([dozen(2000)], [dozen(1999)], weeks)).toBe(0);
  expect(takesLess([dozen(2000, 3000)], [dozen(2000, 2500)], weeks)).toBe(0);
  expect(takesLess([dozen(2000)], [{ ...dozen(2000), rhythm: '2-weekly' }], weeks)).toBe(0);
  expect(takesLess([dozen(2000)], [], weeks)).toBe(0);
  expect(takesLess([dozen(2000)], [dozen(2500)], weeks)).toBeNull();
  expect(takesLess([dozen(2000)], [{ ...dozen(4000), rhythm: '2-weekly' }], weeks)).toBeNull();
  expect(takesLess([], [dozen(1000)], weeks)).toBeNull();
});

test('law: a plan takes no less than itself in any order, nor than itself with more lines', () => {
  const lines = fc.array(anyLine({ products: 5, quantity: 9000, price: 500 }), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (plan, more) => {
      expect(takesLess(plan, [...more, ...plan.toReversed()], weeks)).toBeNull();
    }),
  );
});
