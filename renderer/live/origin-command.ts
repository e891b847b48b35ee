import type { JournalHeading } from '../../shared/journal/change.ts';

/** The command that an undo or redo is about in the end; any other entry's own. As far back as the entries reach. */
export function originCommand(entry: JournalHeading, entries: readonly JournalHeading[]): string {
  let origin = entry;
  while (origin.undoes !== null) {
    const before = entries.find(({ id }) => id === origin.undoes);
    if (before === undefined) break;
    origin = before;
  }
  return origin.command;
}
