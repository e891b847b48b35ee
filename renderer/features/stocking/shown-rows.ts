import type { RowGroup } from './group-rows.ts';
import type { StockingRow } from './stocking-row.ts';

/** What of the list is looked at. */
export type ListView = { readonly find: string; readonly onlyToOrder: boolean; readonly atMost: number };

/** A grid draws all its rows: a long list is shown in steps of so many. */
export const rowsAtOnce = 200;

export const wholeList: ListView = { find: '', onlyToOrder: false, atMost: rowsAtOnce };

/** The rows whose product, code or place holds every word. */
export function foundRows(rows: readonly StockingRow[], { find, onlyToOrder }: ListView): readonly StockingRow[] {
  const wanted = find.trim().toLowerCase().split(/\s+/);
  return rows.filter((row) => {
    if (onlyToOrder && row.cases === 0) return false;
    const text = `${row.of.name} ${row.product} ${row.storagePlace} ${row.department}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The first rows of the groups, so many in all; groups of which none is left are gone. */
export function cutGroups(groups: readonly RowGroup[], atMost: number): readonly RowGroup[] {
  let left = atMost;
  return groups.flatMap(({ name, rows }) => {
    const own = rows.slice(0, Math.max(0, left));
    left -= own.length;
    return own.length === 0 ? [] : [{ name, rows: own }];
  });
}
