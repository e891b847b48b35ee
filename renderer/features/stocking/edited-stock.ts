import { quantity } from '../../../shared/quantities/quantity.ts';
import type { StockCount } from '../../data/commands/stock-commands.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';

/** What accepted entries say of the stock, each product once; an emptied cell is 0, a cell nobody typed in says nothing. */
export function editedStock(edits: readonly CellEdit[]): readonly StockCount[] {
  const counts = new Map<string, StockCount>();
  for (const { rowKey, column, text } of edits) {
    const count = counts.get(rowKey) ?? { product: rowKey, onHand: null, onOrder: null };
    const read = readTypedQuantity(text);
    const typed = read.kind === 'amount' ? read.value : quantity(0);
    counts.set(rowKey, column === 'onHand' ? { ...count, onHand: typed } : { ...count, onOrder: typed });
  }
  return [...counts.values()];
}
