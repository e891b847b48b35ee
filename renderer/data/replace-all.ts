import { type RowWrite, removal } from './command.ts';
import type { RowReader } from './row-reader.ts';
import { type TableName, tableNames } from './tables.ts';

/** Others have read what was published: a later board must not be held against it as if it had never been. */
const neverTaken: ReadonlySet<TableName> = new Set(['boardPublications']);

/** The writes that leave exactly these rows in a book: what is not among them goes. Published boards stay. */
export async function replaceAll(rows: RowReader, wanted: readonly RowWrite[]): Promise<readonly RowWrite[]> {
  const kept = new Map<TableName, Set<string>>(tableNames.map((table) => [table, new Set()]));
  for (const { table, key } of wanted) kept.get(table)?.add(key);
  const writes: RowWrite[] = [...wanted];
  for (const table of tableNames) {
    if (neverTaken.has(table)) continue;
    for (const key of await rows.keys(table)) {
      if (!kept.get(table)?.has(key)) writes.push(removal(table, key));
    }
  }
  return writes;
}
