import { quantity } from '../../../shared/quantities/quantity.ts';
import type { StockLevel } from '../../../shared/stocking/stock-level.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';

/** The stock levels that accepted entries change, each product once; an emptied cell is 0. */
export function editedStock(before: readonly StockLevel[], edits: readonly CellEdit[]): readonly StockLevel[] {
  const levels = new Map(before.map(({ product, onHand, onOrder }) => [product, { product, onHand, onOrder }]));
  const changed = new Set<string>();
  for (const { rowKey, column, text } of edits) {
    const level = levels.get(rowKey);
    if (level === undefined) continue;
    const read = readTypedQuantity(text);
    const typed = read.kind === 'amount' ? read.value : quantity(0);
    levels.set(rowKey, column === 'onHand' ? { ...level, onHand: typed } : { ...level, onOrder: typed });
    changed.add(rowKey);
  }
  return [...levels.values()].filter((level) => changed.has(level.product));
}
