import { useBook } from '../book-context.ts';
import { type UndoState, undoState } from '../undo-state.ts';
import { useJournalHeadings } from './use-history.ts';

/** How far back Ctrl+Z reaches; older changes are taken back from the History screen. */
const headingsRead = 200;

/** What Ctrl+Z and Ctrl+Shift+Z would take back: pass the heading's id to `undoChange`. */
export function useUndoState(): UndoState {
  const { desk } = useBook();
  const found = useJournalHeadings(headingsRead);
  return found.kind === 'ready' ? undoState(found.value.entries, desk.actor()) : { undo: null, redo: null };
}
