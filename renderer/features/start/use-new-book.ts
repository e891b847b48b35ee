import { useState } from 'react';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { type Book, bookOf } from '../../data/book.ts';
import { createBook, removeBook } from '../../data/books.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { closeBook, openBook } from '../../data/open-book.ts';
import { hostCall } from '../../desktop/host-call.ts';
import { failureWords } from '../../live/failure-words.ts';
import { words } from './words.ts';

/** What a new book begins with. */
export type NewBook = {
  readonly title: string;
  readonly purpose: BookInfo['purpose'];
  readonly fill: (book: Book) => Promise<CommandAnswer>;
};

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly label: string }
  | { readonly kind: 'failed'; readonly sentence: string };

type MadeBook =
  | { readonly kind: 'made'; readonly bookId: string }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Makes a book and fills it by one command; a book that could not be filled does not stay. */
async function makeBook({ title, purpose, fill }: NewBook): Promise<MadeBook> {
  const created = await createBook(title, purpose);
  if (created.kind === 'failed') return { kind: 'failed', sentence: failureWords[created.code] };
  const { bookId } = created.value;
  const book = bookOf(created.value, hostCall);
  const opened = await openBook(book);
  const answer = opened.kind === 'ready' ? await fill(book) : opened;
  closeBook(book);
  if (answer.kind === 'saved') return { kind: 'made', bookId };
  await removeBook(bookId);
  return { kind: 'failed', sentence: answer.kind === 'failed' ? failureWords[answer.code] : words.notCreated };
}

/** Makes a book while saying so, then goes there. */
export function useNewBook(onMade: (bookId: string) => void) {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = async (label: string, book: NewBook): Promise<void> => {
    setMaking({ kind: 'making', label });
    const made = await makeBook(book);
    if (made.kind === 'failed') return setMaking(made);
    setMaking({ kind: 'idle' });
    onMade(made.bookId);
  };
  return { making, make, fail: (sentence: string) => setMaking({ kind: 'failed', sentence }) };
}
