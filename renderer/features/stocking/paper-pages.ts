import { compareText } from '../../i18n/formats.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import type { StockingRow } from './stocking-row.ts';

/** One page a supplier, each in the order in which one walks through the store: by storage place, then by name. */
export function paperPages(rows: readonly StockingRow[]): readonly RowGroup[] {
  return groupRows(rows, 'supplier').map(({ name, rows: own }) => ({ name, rows: own.toSorted(byPlace) }));
}

function byPlace(a: StockingRow, b: StockingRow): number {
  return compareText(a.storagePlace, b.storagePlace) || compareText(a.of.name, b.of.name);
}
