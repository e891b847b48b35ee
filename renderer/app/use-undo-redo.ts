import { useCallback } from 'react';
import type { JournalHeading } from '../../shared/journal/change.ts';
import { useBook } from '../data/book-context.ts';
import { useJournalHeadings } from '../data/queries/use-history.ts';
import { undoChange } from '../data/undo-change.ts';
import { undoState } from '../data/undo-state.ts';
import { commandName } from '../live/command-names.ts';
import { originCommand } from '../live/origin-command.ts';
import { undoMessage } from '../live/use-act.ts';
import { useActor } from '../live/use-actor.ts';
import { useToast } from '../ui/toast.tsx';

/** How far back Ctrl+Z reaches; older changes are taken back from the History screen. */
const headingsRead = 100;

export type UndoRedo = {
  /** What would be taken back or done again, by its name; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** When the newest change was saved; null before the first. */
  readonly savedAt: string | null;
  readonly runUndo: () => void;
  readonly runRedo: () => void;
};

/** What can be taken back by the person acting, and how fresh the journal is. */
export function useUndoRedo(): UndoRedo {
  const book = useBook();
  const toast = useToast();
  const actor = useActor();
  const found = useJournalHeadings(headingsRead);
  const entries = found.kind === 'ready' ? found.value.entries : [];
  const { undo, redo } = undoState(entries, actor);
  const takeBack = useCallback(
    async (heading: JournalHeading | null) => {
      if (heading === null) return;
      toast(undoMessage(await undoChange(book, heading.id)));
    },
    [book, toast],
  );
  const nameOf = (heading: JournalHeading | null) => heading && commandName(originCommand(heading, entries));
  return {
    undo: nameOf(undo),
    redo: nameOf(redo),
    savedAt: entries[0]?.at ?? null,
    runUndo: () => void takeBack(undo),
    runRedo: () => void takeBack(redo),
  };
}
