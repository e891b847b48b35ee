import type { RowWrite } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import type { JournalRows, TableName } from '../tables.ts';

/** The row that would be left referring to nothing. */
export type Found = { readonly table: TableName; readonly key: string };

export function writesOf(writes: readonly RowWrite[], table: TableName): readonly RowWrite[] {
  return writes.filter((each) => each.table === table);
}

export function goneKeys(writes: readonly RowWrite[], table: TableName): ReadonlySet<string> {
  return new Set(writesOf(writes, table).flatMap(({ key, row }) => (row === null ? [key] : [])));
}

/** Keys of the rows that the writes put there. */
export function putKeys(writes: readonly RowWrite[], table: TableName): ReadonlySet<string> {
  return new Set(writesOf(writes, table).flatMap(({ key, row }) => (row === null ? [] : [key])));
}

/** A table as it will stand after the writes. */
export async function rowsAfter<Name extends TableName>(rows: RowReader, writes: readonly RowWrite[], table: Name) {
  const after = new Map((await rows.beginning(table, '')).map(({ key, row }) => [key, row]));
  for (const { key, row } of writesOf(writes, table)) {
    if (row === null) after.delete(key);
    else after.set(key, row as JournalRows[Name]);
  }
  return after;
}

/** The keys of a table as they will stand after the writes. */
export async function keysAfter(rows: RowReader, writes: readonly RowWrite[], table: TableName) {
  const after = new Set(await rows.keys(table));
  for (const { key, row } of writesOf(writes, table)) row === null ? after.delete(key) : after.add(key);
  return after;
}
