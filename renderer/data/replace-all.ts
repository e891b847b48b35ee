import { type RowWrite, removal } from './command.ts';
import type { RowReader } from './row-reader.ts';
import { type TableName, tableNames } from './tables.ts';

/** The writes that leave exactly these rows in a book: what is not among them goes. */
export async function replaceAll(rows: RowReader, wanted: readonly RowWrite[]): Promise<readonly RowWrite[]> {
  const kept = new Map<TableName, Set<string>>(tableNames.map((table) => [table, new Set()]));
  for (const { table, key } of wanted) kept.get(table)?.add(key);
  const writes: RowWrite[] = [...wanted];
  for (const table of tableNames) {
    for (const key of await rows.keys(table)) {
      if (!kept.get(table)?.has(key)) writes.push(removal(table, key));
    }
  }
  return writes;
}
