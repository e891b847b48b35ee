import type { TableRow } from './read-table.ts';

/** The keys met so far in one table, with the line of each. */
export type SeenKeys<Column extends string> = { readonly column: Column; readonly lines: Map<string, number> };

/** Notes a fault at the column when the key was there before; remembers its line otherwise. */
export function isDuplicate<Column extends string>(
  row: TableRow<Column>,
  key: string,
  { column, lines }: SeenKeys<Column>,
): boolean {
  const first = lines.get(key);
  if (first === undefined) {
    lines.set(key, row.line);
    return false;
  }
  row.fault(column, 'duplicate', { allowed: [String(first)] });
  return true;
}

export function nothingSeen<Column extends string>(column: Column): SeenKeys<Column> {
  return { column, lines: new Map() };
}
