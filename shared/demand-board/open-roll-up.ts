import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { BoardRollUp } from './board.ts';
import type { PublishedRollUp } from './board-publication.ts';

/** A sum over withheld goods less what offers of these goods cover. What is too much of one stands against another. */
export function openRollUp(sum: PublishedRollUp, covered: ReadonlyMap<string, Quantity>): BoardRollUp {
  const { department, unit, products, firm, households } = sum;
  const taken = products.reduce((total, product) => total + (covered.get(product) ?? 0), 0);
  return { department, unit, products: products.length, firm: quantity(Math.max(0, firm - taken)), households };
}
