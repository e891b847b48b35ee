import { randomInt } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createJournal, type NewBook } from './journal-file.ts';
import { syncFolder } from './sync-folder.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 16 letters or digits, as the contract's book ids are. */
export const newBookId = (): string => Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');

export const isBookId = (name: string): boolean => /^[a-z0-9]{16}$/.test(name);

/** Makes a book's folder with an empty journal: under another name first, so that a half-made book is never listed. */
export function createBookFolder(home: string, bookId: string, book: NewBook): void {
  const draft = join(home, `${bookId}.draft`);
  try {
    mkdirSync(draft, { mode: 0o700 });
    createJournal(join(draft, 'journal.sqlite'), book);
    renameSync(draft, join(home, bookId));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  syncFolder(home);
}
