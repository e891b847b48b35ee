import type { RowChange } from '../../../shared/journal/change.ts';
import type { ReadonlyRows } from '../../../shared/journal/rows.ts';
import { sameJson } from '../../../shared/journal/same-json.ts';

/**
 * What must change for `before` to become `after`: rows that differ, came or went, by table and key in the order of
 * their code units, so that equal rows give equal bytes in whatever order they were read.
 */
export function diffRows(before: ReadonlyRows, after: ReadonlyRows): readonly RowChange[] {
  const changes: RowChange[] = [];
  for (const table of sortedNames(before, after)) {
    const [old, young] = [before.get(table) ?? new Map(), after.get(table) ?? new Map()];
    for (const key of sortedNames(old, young)) {
      const change = { table, key, before: old.get(key) ?? null, after: young.get(key) ?? null };
      if (!sameJson(change.before, change.after)) changes.push(change);
    }
  }
  return changes;
}

function sortedNames(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}
