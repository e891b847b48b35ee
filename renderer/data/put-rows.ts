import type { Json } from '../../shared/journal/change.ts';
import type { BookDb } from './book-db.ts';
import { toStored } from './row-codec.ts';
import type { TableName } from './tables.ts';

/** So many rows at once keep the window free in between; fewer would take longer in all. */
const rowsAtOnce = 500;

export type KeyedJson = { readonly key: string; readonly row: Json };

/** Puts journalled rows into a table. Call it inside a transaction: the chunks are then one write all the same. */
export async function putRows(db: BookDb, table: TableName, rows: readonly KeyedJson[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const chunk = rows.slice(at, at + rowsAtOnce);
    const values = chunk.map(({ row }) => toStored(table, row));
    await db.rows(table).bulkPut(
      values as never[],
      chunk.map(({ key }) => key),
    );
  }
}
