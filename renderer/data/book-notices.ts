export type RebuildReason = 'missing' | 'other-store' | 'ahead' | 'failed-to-open' | 'damaged' | 'write-failed';

/** What the person at the desk must be told about the working copy. */
export type BookNotice =
  | { readonly kind: 'caught-up'; readonly entries: number }
  | {
      readonly kind: 'rebuilt';
      readonly reason: RebuildReason;
      /** The journal entry that the working copy now stands at. */
      readonly seq: number;
      /** Name of the database in which the replaced working copy was kept, or null. */
      readonly keptCopy: string | null;
    }
  | { readonly kind: 'rebuild-failed'; readonly reason: RebuildReason };

export type NoticeBoard = {
  readonly current: () => readonly BookNotice[];
  /** How many were ever added: changes when the working copy was replaced, but not when a notice is dismissed. */
  readonly added: () => number;
  readonly add: (notice: BookNotice) => void;
  readonly dismiss: (notice: BookNotice) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Notices stay until somebody dismisses them. */
export function noticeBoard(): NoticeBoard {
  let notices: readonly BookNotice[] = [];
  let added = 0;
  const listeners = new Set<() => void>();
  const show = (next: readonly BookNotice[]) => {
    notices = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => notices,
    added: () => added,
    add: (notice) => {
      added += 1;
      show([...notices, notice]);
    },
    dismiss: (notice) => show(notices.filter((other) => other !== notice)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
