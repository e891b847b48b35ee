import { type Book, bookOf } from '../../../renderer/data/book.ts';
import { type Command, plainCommand, write } from '../../../renderer/data/command.ts';
import type { Desk } from '../../../renderer/data/desk.ts';
import { openBook } from '../../../renderer/data/open-book.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { tableNames } from '../../../renderer/data/tables.ts';
import type { Json } from '../../../shared/journal/change.ts';
import type { Household } from '../../../shared/members/household.ts';
import { money } from '../../../shared/quantities/money.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';

let ids = 0;

export function testDesk(actor = 'Rosa'): Desk {
  return {
    actor: () => actor,
    now: () => '2027-01-05T10:00:00.000Z',
    newId: () => {
      ids += 1;
      return `change-${ids}`;
    },
  };
}

/** A new book on a new host, opened. */
export async function newBook(host: FakeHost = fakeHost()): Promise<{ readonly host: FakeHost; readonly book: Book }> {
  const made = await host.call('books.create', { title: 'Book', purpose: 'live' });
  if ('kind' in made) throw new Error(made.code);
  const book = bookOf(made, host.call, testDesk());
  const opened = await openBook(book);
  if (opened.kind !== 'ready') throw new Error(opened.code);
  return { host, book };
}

/** The same book once more, as a second window or the next start sees it. */
export async function openAgain(book: Book, host: FakeHost): Promise<Book> {
  const { info } = host.shelf(book.bookId);
  const again = bookOf(info, host.call, testDesk());
  await openBook(again);
  return again;
}

export function household(code: string, people = 2): Household {
  return { code, people, allowancePerWeek: money(12_500), eligible: true };
}

export function putHousehold(row: Household): Command {
  return plainCommand('households.put', async () => write([{ table: 'households', key: row.code, row }]));
}

/** Every row of the working copy in the journal's form, for comparing whole contents. */
export async function contents(book: Book): Promise<Record<string, readonly { key: string; row: Json }[]>> {
  const reader = rowReader(book.db);
  const all: Record<string, readonly { key: string; row: Json }[]> = {};
  for (const table of tableNames) all[table] = await reader.beginning(table, '');
  return all;
}
