import type { BookShelf } from './book-shelf.ts';
import type { SnapshotReason } from './snapshots.ts';

const everyMs = 15 * 60_000;

/** Takes a snapshot of every open book that changed, each quarter of an hour, and once more at the end. */
export function snapshotTimer(shelf: BookShelf, now: () => string): { readonly stop: () => Promise<void> } {
  const takeAll = async (reason: SnapshotReason) => {
    for (const bookId of shelf.opened()) {
      // A snapshot is a copy: failing to take one must not stop the work, and the journal has everything.
      await takeIfChanged(shelf, bookId, { reason, at: now() }).catch((error: Error) => {
        console.error(`No snapshot of ${bookId}: ${error.message}`);
      });
    }
  };
  // One after the other, so that the end does not close a journal under a snapshot that is being taken.
  let taking = Promise.resolve();
  const takeNext = (reason: SnapshotReason): Promise<void> => {
    taking = taking.then(() => takeAll(reason));
    return taking;
  };
  const timer = setInterval(() => void takeNext('timer'), everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await takeNext('quit');
    },
  };
}

type Occasion = { readonly reason: SnapshotReason; readonly at: string };

async function takeIfChanged(shelf: BookShelf, bookId: string, { reason, at }: Occasion): Promise<void> {
  const { seq } = shelf.journal(bookId).head();
  const snapshots = shelf.snapshots(bookId);
  if (seq !== 0 && seq !== snapshots.list()[0]?.seq) await snapshots.take(reason, at);
}
