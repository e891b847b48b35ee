import { useCallback, useEffect, useState } from 'react';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { type BookAnswer, listBooks, removeBook, renameBook } from '../../data/books.ts';

/** The assemblies on this computer; looked at again after one was renamed or removed and when the window comes to the front. */
export function useBooks() {
  const [books, setBooks] = useState<BookAnswer<readonly BookInfo[]> | null>(null);
  const look = useCallback(() => void listBooks().then(setBooks), []);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  const remove = async (bookId: string): Promise<BookAnswer<null>> => {
    const removed = await removeBook(bookId);
    look();
    return removed;
  };
  const rename = async (bookId: string, title: string): Promise<BookAnswer<BookInfo>> => {
    const renamed = await renameBook(bookId, title);
    look();
    return renamed;
  };
  return { books, look, remove, rename };
}
