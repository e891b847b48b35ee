import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from './data-folder.ts';
import { HostFault } from './host-fault.ts';
import { type JournalFile, type NewBook, openJournal } from './journal-file.ts';
import { type SnapshotShelf, snapshotShelf } from './snapshots.ts';

/** An open book: its journal and its snapshots. */
export type OpenBook = { readonly bookId: string; readonly journal: JournalFile; readonly snapshots: SnapshotShelf };

export type BookShelf = {
  readonly ids: () => readonly string[];
  /** Throws a HostFault `no-such-book`. */
  readonly open: (bookId: string) => OpenBook;
  readonly create: (book: NewBook) => OpenBook;
  /** Moves the book's folder to `removed`; nothing is erased. */
  readonly remove: (bookId: string, at: string) => void;
  readonly opened: () => readonly OpenBook[];
  readonly close: () => void;
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const newBookId = (): string => [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join('');

/** The books of a data folder, each in a folder of its own; journals stay open once opened. */
export function bookShelf(dataFolder: string, version: string): BookShelf {
  const home = privateFolder(join(dataFolder, 'books'));
  const removed = privateFolder(join(dataFolder, 'removed'));
  const open = new Map<string, OpenBook>();
  const keep = (bookId: string, journal: JournalFile): OpenBook => {
    const folder = privateFolder(join(home, bookId, 'snapshots'));
    const book = { bookId, journal, snapshots: snapshotShelf({ folder, bookId, journal, version }) };
    open.set(bookId, book);
    return book;
  };
  const pathOf = (bookId: string) => join(home, bookId, 'journal.sqlite');
  return {
    ids: () => readdirSync(home).filter((bookId) => existsSync(pathOf(bookId))),
    open: (bookId) => {
      const known = open.get(bookId);
      if (known !== undefined) return known;
      if (!existsSync(pathOf(bookId))) throw new HostFault('no-such-book', bookId);
      return keep(bookId, openJournal(pathOf(bookId)));
    },
    create: (book) => {
      const bookId = newBookId();
      mkdirSync(join(home, bookId), { mode: 0o700 });
      return keep(bookId, openJournal(pathOf(bookId), book));
    },
    remove: (bookId, at) => {
      if (!existsSync(pathOf(bookId))) throw new HostFault('no-such-book', bookId);
      open.get(bookId)?.journal.close();
      open.delete(bookId);
      renameSync(join(home, bookId), join(removed, `${bookId}-${at.replace(/[-:.]/g, '')}`));
    },
    opened: () => [...open.values()],
    close: () => {
      for (const { journal } of open.values()) journal.close();
      open.clear();
    },
  };
}
