import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { words } from './words.ts';

/** Why a book cannot be listed under this name, or null. Two of one name could not be told apart. */
export function nameRefusal(name: string, book: BookInfo, books: readonly BookInfo[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return words.refusals.name;
  const isTaken = books.some(({ bookId, title }) => bookId !== book.bookId && title === wanted);
  return isTaken ? words.refusals.taken : null;
}
