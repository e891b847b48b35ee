import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BookInfo } from '../../shared/bridge/contract.ts';
import { createBookFolder, isBookId, newBookId } from './book-folder.ts';
import { privateFolder } from './data-folder.ts';
import { HostFault, refusalOf } from './host-fault.ts';
import { type JournalFile, type NewBook, openJournal } from './journal-file.ts';
import { type SnapshotShelf, snapshotShelf } from './snapshots.ts';
import { sweepDrafts } from './sweep-drafts.ts';
import { syncFolder } from './sync-folder.ts';

/** The books of a data folder, each in a folder of its own. What is asked of an unknown one throws `no-such-book`. */
export type BookShelf = {
  readonly list: () => readonly BookInfo[];
  readonly create: (book: NewBook) => BookInfo;
  /** Moves the book's folder to `removed`; nothing is erased. */
  readonly remove: (bookId: string, at: string) => void;
  /** Stays open once opened. Throws `damaged` when it is no journal any more. */
  readonly journal: (bookId: string) => JournalFile;
  /** Can be listed and read even when the journal is damaged: that is what they are for. */
  readonly snapshots: (bookId: string) => SnapshotShelf;
  /** Books whose journal was opened, so the only ones that can have changed. */
  readonly opened: () => readonly string[];
  readonly close: () => void;
};

export function bookShelf(dataFolder: string, version: string): BookShelf {
  const home = privateFolder(join(dataFolder, 'books'));
  const removed = privateFolder(join(dataFolder, 'removed'));
  sweepDrafts(dataFolder);
  const open = new Map<string, JournalFile>();
  const pathOf = (bookId: string): string => {
    const path = join(home, bookId, 'journal.sqlite');
    if (!isBookId(bookId) || !existsSync(path)) throw new HostFault('no-such-book', bookId);
    return path;
  };
  const journal = (bookId: string): JournalFile => {
    const known = open.get(bookId) ?? openJournal(pathOf(bookId));
    open.set(bookId, known);
    return known;
  };
  return {
    journal,
    list: () => readdirSync(home).filter(isBookId).map(infoOf(journal, pathOf)),
    create: (book) => {
      const bookId = newBookId();
      createBookFolder(home, bookId, book);
      return journal(bookId).info(bookId);
    },
    remove: (bookId, at) => {
      pathOf(bookId);
      open.get(bookId)?.close();
      open.delete(bookId);
      renameSync(join(home, bookId), join(removed, `${bookId}-${at.replace(/[-:.]/g, '')}`));
      syncFolder(home);
    },
    snapshots: (bookId) => {
      pathOf(bookId);
      const folder = privateFolder(join(home, bookId, 'snapshots'));
      return snapshotShelf({ folder, bookId, version, journal: () => journal(bookId) });
    },
    opened: () => [...open.keys()],
    close: () => {
      for (const file of open.values()) file.close();
      open.clear();
    },
  };
}

/** A journal that cannot be read is listed under its id: a book must not vanish from the list, nor hide the others. */
function infoOf(journal: (bookId: string) => JournalFile, pathOf: (bookId: string) => string) {
  return (bookId: string): BookInfo => {
    try {
      return journal(bookId).info(bookId);
    } catch (error) {
      if (refusalOf(error)?.code !== 'damaged') throw error;
      const changedAt = statSync(pathOf(bookId)).mtime.toISOString();
      return { bookId, title: bookId, purpose: 'live', seq: 0, createdAt: changedAt, changedAt };
    }
  };
}
