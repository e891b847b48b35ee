import type { Book } from './book.ts';
import { BookDb } from './book-db.ts';
import { tableNames } from './tables.ts';

/**
 * Copies the working copy to another database before it is replaced, and answers that database's name.
 * Used when it holds changes that the journal does not: nobody can say whether they matter.
 */
export async function keepCopy(book: Book): Promise<string> {
  const name = `${book.db.name}-kept-${book.desk.now().replaceAll(/[:.]/g, '-')}`;
  const copy = new BookDb(name);
  try {
    for (const table of [book.db.meta, ...tableNames.map((each) => book.db.rows(each))]) {
      const keys = await table.toCollection().primaryKeys();
      const rows = await table.toArray();
      await copy.table(table.name).bulkPut(rows, keys);
    }
  } finally {
    copy.close();
  }
  return name;
}
