import type { Change } from './change.ts';
import type { Rows } from './rows.ts';

/**
 * Applies a change to rows in memory, in place: replaying a journal touches each row many times, and copies would make
 * it quadratic. Empty tables are dropped, so that rows which came and went leave no trace.
 */
export function applyChange(rows: Rows, change: Pick<Change, 'rows'>): void {
  for (const { table, key, after } of change.rows) {
    const keyed = rows.get(table) ?? new Map();
    if (after === null) keyed.delete(key);
    else keyed.set(key, after);
    if (keyed.size === 0) rows.delete(table);
    else rows.set(table, keyed);
  }
}
