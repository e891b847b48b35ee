import { type RefObject, useState } from 'react';
import { cellId, isOpenCell } from './entry-grid-columns.ts';
import type { CommitStep, Draft, EntryGridProps, GridState } from './entry-grid-state.ts';
import { type GridPosition, within } from './grid-movement.ts';
import { activeCell, useGridCursor } from './use-grid-cursor.ts';
import { useGridEdits } from './use-grid-edits.ts';

/** The grid's state: where one is, what is being edited, what was refused. */
export function useEntryGrid<Row>(props: EntryGridProps<Row>, grid: RefObject<HTMLTableElement | null>) {
  const { rows, columns, rowKey } = props;
  const [editing, setEditing] = useState<Draft | null>(null);
  const [announcement, announce] = useState('');
  const { refused, enter, forget, undo } = useGridEdits(props);
  const size = { rows: rows.length, columns: columns.length };
  const { at, goTo, refocus } = useGridCursor({ grid, size, isEditing: editing !== null });
  const row = rows[at.row];
  const column = columns[at.column];
  const id = row && column ? cellId(rowKey(row), column.key) : '';
  const cellText = row && column ? (refused.get(id)?.text ?? column.text(row)) : '';
  const isOpen = row !== undefined && column !== undefined && isOpenCell(column, row);

  const enterHere = (text: string) => {
    if (row && column) enter([{ rowKey: rowKey(row), column: column.key, text }]);
  };
  const edit = (draft: string | null) => {
    if (isOpen) setEditing({ text: draft ?? cellText });
  };
  const state: GridState = {
    at,
    editing,
    cellText,
    goTo,
    enter,
    enterHere,
    edit,
    undo,
    announce,
    select: (next) => {
      setEditing(null);
      goTo(next);
    },
    commit: (text, step) => {
      setEditing(null);
      enterHere(text);
      if (step !== 'stay') goTo(within(stepped(at, step), size));
    },
    cancel: () => {
      refocus();
      setEditing(null);
    },
    activate: () =>
      isOpen ? edit(null) : activeCell(grid.current, at)?.querySelector<HTMLElement>('button, a')?.click(),
    forgetRefused: () => {
      forget(id);
      return refused.has(id);
    },
  };
  return { state, refused, announcement };
}

function stepped(at: GridPosition, step: Exclude<CommitStep, 'stay'>): GridPosition {
  if (step === 'down') return { ...at, row: at.row + 1 };
  return { ...at, column: at.column + (step === 'right' ? 1 : -1) };
}
