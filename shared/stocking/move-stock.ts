import { quantity } from '../quantities/quantity.ts';
import type { StockMove } from './order-steps.ts';
import type { StockLevel } from './stock-level.ts';

/**
 * The levels of the moved products afterwards. On order never falls below zero: somebody may have counted and written
 * it anew in between, and the count is what is true.
 */
export function moveStock(levels: readonly StockLevel[], moves: readonly StockMove[]): readonly StockLevel[] {
  const before = new Map(levels.map((level) => [level.product, level]));
  return moves.map(({ product, onHand, onOrder }) => {
    const level = before.get(product);
    return {
      product,
      onHand: quantity(Math.max(0, (level?.onHand ?? 0) + onHand)),
      onOrder: quantity(Math.max(0, (level?.onOrder ?? 0) + onOrder)),
    };
  });
}
