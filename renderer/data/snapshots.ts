import type { SnapshotInfo } from '../../shared/bridge/contract.ts';
import type { Book } from './book.ts';
import { ask, type BookAnswer } from './books.ts';

export function listSnapshots(book: Book): Promise<BookAnswer<readonly SnapshotInfo[]>> {
  return ask(() => book.host('snapshots.list', { bookId: book.bookId }));
}

export function takeSnapshot(book: Book, reason: SnapshotInfo['reason'] = 'asked'): Promise<BookAnswer<SnapshotInfo>> {
  return ask(() => book.host('snapshots.take', { bookId: book.bookId, reason }));
}
