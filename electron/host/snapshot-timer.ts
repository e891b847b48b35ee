import type { BookShelf } from './book-shelf.ts';
import type { SnapshotReason } from './snapshots.ts';

const everyMs = 15 * 60_000;

/** Takes a snapshot of every open book that changed, each quarter of an hour, and once more at the end. */
export function snapshotTimer(shelf: BookShelf, now: () => string): { readonly stop: () => Promise<void> } {
  const takeDirty = async (reason: SnapshotReason) => {
    for (const { journal, snapshots } of shelf.opened()) {
      const { seq } = journal.head();
      if (seq === 0 || seq === snapshots.list()[0]?.seq) continue;
      // A snapshot is a copy: failing to take one must not stop the work, and the journal has everything.
      await snapshots.take(reason, now()).catch((error: Error) => console.error(`No snapshot: ${error.message}`));
    }
  };
  const timer = setInterval(() => void takeDirty('timer'), everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await takeDirty('quit');
    },
  };
}
