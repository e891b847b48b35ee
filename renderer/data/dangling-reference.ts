import type { Json } from '../../shared/journal/change.ts';
import type { RowWrite } from './command.ts';
import type { RowReader } from './row-reader.ts';
import type { JournalRows, TableName } from './tables.ts';

/** The codes that a set of writes takes out of a table. */
function removed(writes: readonly RowWrite[], table: TableName): ReadonlySet<string> {
  return new Set(writes.filter((each) => each.table === table && each.row === null).map(({ key }) => key));
}

/** A table as it will stand after the writes. */
async function standing<Name extends TableName>(rows: RowReader, writes: readonly RowWrite[], table: Name) {
  const after = new Map((await rows.beginning(table, '')).map(({ key, row }) => [key, row]));
  for (const each of writes) {
    if (each.table !== table) continue;
    if (each.row === null) after.delete(each.key);
    else after.set(each.key, each.row as JournalRows[Name]);
  }
  return after;
}

async function goneProductInUse(rows: RowReader, writes: readonly RowWrite[], gone: ReadonlySet<string>) {
  for (const table of ['offers', 'stock', 'grantRequests'] as const) {
    for (const [key, row] of await standing(rows, writes, table)) if (gone.has(row.product)) return { table, key };
  }
  return null;
}

/**
 * The first row that would be left referring to a row that is gone, as {table, key}; null: none.
 * Commands and undo ask this before they take a product, a household or a round away.
 */
export async function danglingReference(rows: RowReader, writes: readonly RowWrite[]): Promise<Json> {
  const products = removed(writes, 'products');
  if (products.size > 0) {
    const user = await goneProductInUse(rows, writes, products);
    if (user !== null) return user;
  }
  return null;
}
