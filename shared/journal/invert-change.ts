import type { Change, Json, RowChange } from './change.ts';
import { sameJson } from './same-json.ts';

export type InvertedChange =
  | { readonly kind: 'inverted'; readonly change: Change }
  | { readonly kind: 'refused'; readonly code: 'row-changed-since'; readonly table: string; readonly key: string };

/** Who takes the change back, when and why, and how the rows stand now (null: no such row). */
export type Inversion = {
  readonly change: Change;
  readonly heading: Pick<Change, 'id' | 'at' | 'actor' | 'command' | 'why'>;
  readonly currentRow: (table: string, key: string) => Json | null;
};

/**
 * The change that takes another one back: its rows in reverse order, before and after swapped. Taking that one back in
 * turn is redo. Refused with `row-changed-since`, naming the first such row, when a row no longer stands as the change
 * left it: undoing would throw a later change away.
 */
export function invertChange({ change, heading, currentRow }: Inversion): InvertedChange {
  for (const { table, key, after } of lastOfEachRow(change.rows)) {
    if (!sameJson(currentRow(table, key), after)) return { kind: 'refused', code: 'row-changed-since', table, key };
  }
  const rows = change.rows.toReversed().map(({ table, key, before, after }) => ({
    table,
    key,
    before: after,
    after: before,
  }));
  return { kind: 'inverted', change: { ...heading, undoes: change.id, rows } };
}

/** A change may touch one row twice; only what it left in the end can be compared with the row of today. */
function lastOfEachRow(rows: readonly RowChange[]): readonly RowChange[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.table, row.key]), row])).values()];
}
