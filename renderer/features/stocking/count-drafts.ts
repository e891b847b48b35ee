import type { StockCount } from '../../data/commands/stock-commands.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import type { StockingRow } from './stocking-row.ts';

/** What was typed back from paper and is not saved yet: texts by product code. */
export type CountDrafts = ReadonlyMap<string, string>;

/** The drafts after accepted entries; an emptied cell is no count. */
export function withCounts(drafts: CountDrafts, edits: readonly CellEdit[]): CountDrafts {
  const next = new Map(drafts);
  for (const { rowKey, text } of edits) {
    if (text.trim() === '') next.delete(rowKey);
    else next.set(rowKey, text);
  }
  return next;
}

/** The stock as counted; on order stays as it is. */
export function countedStock(rows: readonly StockingRow[], drafts: CountDrafts): readonly StockCount[] {
  return rows.flatMap(({ product }) => {
    const read = readTypedQuantity(drafts.get(product) ?? '');
    return read.kind === 'amount' ? [{ product, onHand: read.value, onOrder: null }] : [];
  });
}
