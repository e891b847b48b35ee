import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Book } from './book.ts';
import type { BookNotice } from './book-notices.ts';

const BookContext = createContext<Book | null>(null);

/** Makes an opened book known to the screens inside: `<BookProvider value={book}>`. */
export const BookProvider = BookContext.Provider;

/** The open book. Throws outside a BookProvider: a screen without a book is a bug. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (book === null) throw new Error('No book is open here');
  return book;
}

/** What the person must be told about the working copy, until dismissed (`book.notices.dismiss`). */
export function useBookNotices(): readonly BookNotice[] {
  const { notices } = useBook();
  return useSyncExternalStore(notices.subscribe, notices.current);
}

/** Changes whenever the working copy may have been replaced underneath. */
export function useRebuildCount(): number {
  const { notices } = useBook();
  return useSyncExternalStore(notices.subscribe, notices.added);
}
