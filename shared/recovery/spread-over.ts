import { type Money, money } from '../quantities/money.ts';
import { scaleDown } from '../quantities/scale-down.ts';

/**
 * Spreads an amount over parts by their weights: whole minor units, each rounded down, the remainder in the last
 * (GRANTS.md 3.5: 375 over two equal parts is 187 + 188). Nothing over no parts; equal parts when all weigh nothing.
 */
export function spreadOver(amount: Money, weights: readonly number[]): readonly Money[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) =>
    sum === 0 ? scaleDown(amount, 1, weights.length) : scaleDown(amount, weight, sum),
  );
  const before = parts.slice(0, -1).reduce((total, part) => total + part, 0);
  return parts.map((part, at) => money(at === parts.length - 1 ? amount - before : part));
}
