import type { Json, RowChange } from '../../shared/journal/change.ts';
import { sameJson } from '../../shared/journal/same-json.ts';
import type { RowWrite } from './command.ts';
import type { RowReader } from './row-reader.ts';

import { tableNames } from './tables.ts';

/** Completes a command's writes by what stood there before, and leaves out those that change nothing. */
export async function rowChanges(rows: RowReader, writes: readonly RowWrite[]): Promise<readonly RowChange[]> {
  const changes: RowChange[] = [];
  for (const table of tableNames) {
    const here = writes.filter((each) => each.table === table);
    if (here.length === 0) continue;
    const before: readonly (Json | null)[] = await rows.many(
      table,
      here.map(({ key }) => key),
    );
    for (const [at, { key, row }] of here.entries()) {
      const was = before[at] ?? null;
      if (!sameJson(was, row)) changes.push({ table, key, before: was, after: row });
    }
  }
  return changes;
}
