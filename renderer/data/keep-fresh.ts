import type { Book } from './book.ts';
import { refreshBook } from './open-book.ts';

/** Takes in what another shell wrote whenever the window comes to the front. Answers how to stop. */
export function keepFresh(book: Book): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void refreshBook(book);
  };
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
