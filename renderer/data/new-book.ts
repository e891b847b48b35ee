import type { BookInfo } from '../../shared/bridge/contract.ts';
import { hostCall } from '../desktop/host-call.ts';
import { type Book, bookOf } from './book.ts';
import { createBook, removeBook } from './books.ts';
import type { CommandAnswer } from './command.ts';
import { closeBook, openBook } from './open-book.ts';

export type NewBookFilling = {
  readonly title: string;
  readonly purpose: BookInfo['purpose'];
  readonly fill: (book: Book) => Promise<CommandAnswer>;
};

export type NewBookAnswer =
  | { readonly kind: 'made'; readonly bookId: string }
  | Exclude<CommandAnswer, { readonly kind: 'saved' }>;

/** Makes a book and fills it by one command; a book that could not be filled does not stay. */
export async function fillNewBook({ title, purpose, fill }: NewBookFilling): Promise<NewBookAnswer> {
  const created = await createBook(title, purpose);
  if (created.kind === 'failed') return created;
  const { bookId } = created.value;
  const book = bookOf(created.value, hostCall);
  const opened = await openBook(book);
  const answer = opened.kind === 'ready' ? await fill(book) : opened;
  closeBook(book);
  if (answer.kind === 'saved') return { kind: 'made', bookId };
  await removeBook(bookId);
  return answer;
}
