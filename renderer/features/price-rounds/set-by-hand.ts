import { useSyncExternalStore } from 'react';
import type { Book } from '../../data/book.ts';
import type { Override } from '../../data/commands/round-commands.ts';

/** The prices set by hand for what follows the closed round `round`. */
export type SetByHand = { readonly round: number; readonly overrides: readonly Override[] };

/**
 * By book. They are not in the journal before the round is announced, but they must outlast a look at the wall, at
 * another screen, or a reload: an announcement without them would be another one than was agreed on.
 */
const known = new WeakMap<Book, SetByHand>();
const listeners = new Set<() => void>();
const none: SetByHand = { round: 0, overrides: [] };

const keyOf = ({ bookId }: Book) => `plenum.prices-by-hand.${bookId}`;

function keptIn(book: Book): SetByHand {
  const found = known.get(book) ?? readBack(sessionStorage.getItem(keyOf(book)));
  known.set(book, found);
  return found;
}

function readBack(text: string | null): SetByHand {
  if (text === null) return none;
  return JSON.parse(text) as SetByHand;
}

export function keepByHand(book: Book, next: SetByHand): void {
  known.set(book, next);
  sessionStorage.setItem(keyOf(book), JSON.stringify(next));
  for (const listener of listeners) listener();
}

/** The prices set by hand in this window, wherever they were typed. */
export function useSetByHand(book: Book): SetByHand {
  return useSyncExternalStore(subscribe, () => keptIn(book));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
