import { useEffect, useState } from 'react';
import type { BookInfo } from '../../shared/bridge/contract.ts';
import { type Book, bookOf } from '../data/book.ts';
import { listBooks } from '../data/books.ts';
import type { FailureCode } from '../data/journal-calls.ts';
import { keepFresh } from '../data/keep-fresh.ts';
import { closeBook, openBook } from '../data/open-book.ts';
import type { Progress } from '../data/progress.ts';
import { hostCall } from '../desktop/host-call.ts';

export type OpenBookState =
  | { readonly kind: 'opening'; readonly progress: Progress | null }
  | { readonly kind: 'open'; readonly book: Book; readonly info: BookInfo }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** Opens a book by its id and closes it again when the window goes elsewhere. */
export function useOpenBook(bookId: string): OpenBookState {
  const [state, setState] = useState<OpenBookState>({ kind: 'opening', progress: null });
  useEffect(() => {
    let here = true;
    let leave = () => {};
    const show = (next: OpenBookState) => {
      if (here) setState(next);
    };
    const open = async () => {
      const books = await listBooks();
      if (books.kind === 'failed') return show(books);
      const info = books.value.find((candidate) => candidate.bookId === bookId);
      if (info === undefined) return show({ kind: 'failed', code: 'no-such-book' });
      const book = bookOf(info, hostCall);
      const opened = await openBook(book, (progress) => show({ kind: 'opening', progress }));
      if (opened.kind === 'failed') return show(opened);
      if (!here) return closeBook(book);
      const stopLooking = keepFresh(book);
      leave = () => {
        stopLooking();
        closeBook(book);
      };
      show({ kind: 'open', book, info });
    };
    void open();
    return () => {
      here = false;
      leave();
    };
  }, [bookId]);
  return state;
}
