import type { Book } from './book.ts';
import { catchUp } from './catch-up.ts';
import { examineWorkingCopy } from './examine-working-copy.ts';
import { type FailureCode, failureCode, journalHead } from './journal-calls.ts';
import { keepCopy } from './keep-copy.ts';
import type { ReportProgress } from './progress.ts';
import { rebuild } from './rebuild.ts';
import { reportBug } from './report-bug.ts';
import { stopSums } from './sums/sums-client.ts';
import { emptyState, stateKey } from './working-copy-state.ts';
import { withWriteLock } from './write-lock.ts';

export type Opened = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly code: FailureCode };

async function settle(book: Book, report: ReportProgress): Promise<void> {
  const head = await journalHead(book);
  const finding = await examineWorkingCopy(book, head);
  switch (finding.kind) {
    case 'current':
      return;
    case 'new-book':
      await book.db.meta.put(emptyState(head.storeId), stateKey);
      return;
    case 'behind': {
      const { entries } = await catchUp(book, report);
      book.notices.add({ kind: 'caught-up', entries });
      return;
    }
    case 'unusable': {
      const keptCopy = finding.reason === 'ahead' ? await keepCopy(book) : null;
      await rebuild(book, { reason: finding.reason, keptCopy, report });
      return;
    }
    default:
      return finding satisfies never;
  }
}

/**
 * Makes the working copy agree with the journal before any screen reads it: as it is, by replaying what is missing,
 * or built anew. Whatever had to be done is put on the book's notice board.
 */
export async function openBook(book: Book, report: ReportProgress = () => undefined): Promise<Opened> {
  return withWriteLock(book.bookId, async () => {
    try {
      await settle(book, report);
      return { kind: 'ready' };
    } catch (error) {
      reportBug(error);
      book.db.close();
      return { kind: 'failed', code: failureCode(error) };
    }
  });
}

/** Lets go of the working copy; the book can be opened again. */
export function closeBook(book: Book): void {
  stopSums(book);
  book.db.close();
}

/** Takes in what another shell wrote meanwhile. Called when the window comes to the front. */
export async function refreshBook(book: Book): Promise<Opened> {
  return withWriteLock(book.bookId, async () => {
    try {
      await catchUp(book);
      return { kind: 'ready' };
    } catch (error) {
      reportBug(error);
      return { kind: 'failed', code: failureCode(error) };
    }
  });
}
