import type { StockLevel } from '../../stocking/stock-level.ts';
import type { Fault } from '../folder/fault.ts';
import { stockTable } from '../folder/folder-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readCode, readQuantity } from './read-cell.ts';
import { readTable } from './read-table.ts';

/** Reads stock.csv, in the order of the file. */
export function readStock(text: string, products: KnownCodes, faults: Fault[]): readonly StockLevel[] {
  const levels: StockLevel[] = [];
  const seen = nothingSeen('product' as const);
  for (const row of readTable(stockTable, text, faults)) {
    const product = readCode(row, 'product');
    const onHand = readQuantity(row, 'on_hand');
    const onOrder = readQuantity(row, 'on_order');
    if (product === null || !isKnown(row, 'product', products) || isDuplicate(row, product, seen)) continue;
    if (onHand !== null && onOrder !== null) levels.push({ product, onHand, onOrder });
  }
  return levels;
}
