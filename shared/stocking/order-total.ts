import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';
import type { OrderLine } from './purchase-order.ts';

/** What a line costs at its price, half a minor unit up. */
export function lineTotal({ ordered, price }: Pick<OrderLine, 'ordered' | 'price'>): Money {
  return money(divideHalfUp(BigInt(ordered) * BigInt(price), quantityScale));
}

/** The sum of the lines as they stand on paper, each rounded by itself. */
export function orderTotal(lines: readonly OrderLine[]): Money {
  return money(lines.reduce((sum, line) => sum + lineTotal(line), 0));
}
