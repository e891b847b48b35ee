import type { JournalHeading } from '../../shared/journal/change.ts';

/** What Undo and Redo would take back for one person; null: nothing. */
export type UndoState = { readonly undo: JournalHeading | null; readonly redo: JournalHeading | null };

export const undoCommand = 'undo';
export const redoCommand = 'redo';

/**
 * Reads Undo and Redo off the journal: headings newest first, and the actor whose steps count.
 * An entry that a later one takes back has no effect any more and is passed over. Undo takes the newest change or
 * redo in effect; Redo the newest undo in effect, as long as no ordinary change came after it.
 */
export function undoState(headings: readonly JournalHeading[], actor: string): UndoState {
  const takenBack = new Set<string>();
  let undo: JournalHeading | null = null;
  let redo: JournalHeading | null = null;
  for (const heading of headings) {
    if (takenBack.has(heading.id)) continue;
    if (heading.undoes !== null) takenBack.add(heading.undoes);
    if (heading.actor !== actor) continue;
    if (heading.command === undoCommand) redo ??= heading;
    else undo ??= heading;
    if (heading.undoes === null) break;
  }
  return { undo, redo };
}
