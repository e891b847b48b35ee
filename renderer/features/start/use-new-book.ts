import { useState } from 'react';
import type { NewBook } from './make-book.ts';
import { words } from './words.ts';

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly label: string }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Makes a book while saying so, then goes there. */
export function useNewBook(onMade: (bookId: string) => void) {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = async (label: string, wanted: () => Promise<NewBook>): Promise<void> => {
    setMaking({ kind: 'making', label });
    try {
      const [{ makeBook }, book] = await Promise.all([import('./make-book.ts'), wanted()]);
      const made = await makeBook(book);
      if (made.kind === 'failed') return setMaking(made);
      setMaking({ kind: 'idle' });
      onMade(made.bookId);
    } catch {
      // A part of the app could not be loaded: the host is gone, or was replaced by a newer one.
      setMaking({ kind: 'failed', sentence: words.partMissing });
    }
  };
  return { making, make };
}
