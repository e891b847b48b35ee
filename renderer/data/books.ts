import type { BookInfo, HostCall, HostRefusal } from '../../shared/bridge/contract.ts';
import { hostCall } from '../desktop/host-call.ts';
import { BookDb, bookDbName } from './book-db.ts';
import { answered, type FailureCode, failureCode } from './journal-calls.ts';

export type BookAnswer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export async function ask<Output>(
  call: () => Promise<Output>,
): Promise<BookAnswer<Exclude<Output, HostRefusal | { readonly kind: 'refused' }>>> {
  try {
    return { kind: 'done', value: answered(await call()) };
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}

/** What shell, version and data folder this is. Fails with `not-signed-in` when the page was opened without its code. */
export function hostInfo(host: HostCall = hostCall) {
  return ask(() => host('host.info', {}));
}

/** Every book in the data folder. */
export function listBooks(host: HostCall = hostCall): Promise<BookAnswer<readonly BookInfo[]>> {
  return ask(() => host('books.list', {}));
}

/** An empty book; `practice` books are kept apart and never mixed with real ones. */
export function createBook(
  title: string,
  purpose: BookInfo['purpose'],
  host: HostCall = hostCall,
): Promise<BookAnswer<BookInfo>> {
  return ask(() => host('books.create', { title, purpose }));
}

export function renameBook(bookId: string, title: string, host: HostCall = hostCall): Promise<BookAnswer<BookInfo>> {
  return ask(() => host('books.rename', { bookId, title }));
}

/** Moves the book to the data folder's `removed` folder and lets go of its working copy. */
export async function removeBook(bookId: string, host: HostCall = hostCall): Promise<BookAnswer<null>> {
  const gone = await ask(() => host('books.remove', { bookId }));
  if (gone.kind === 'failed') return gone;
  await new BookDb(bookDbName(bookId)).delete().catch(() => undefined);
  return { kind: 'done', value: null };
}
