import { type RefObject, useState } from 'react';
import { cellId, type EntryColumn, isOpenCell } from './entry-grid-columns.ts';
import type { CommitStep, Draft, EntryGridProps, GridState } from './entry-grid-state.ts';
import type { GridPosition } from './grid-movement.ts';
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

  const enterHere = (text: string) =>
    row === undefined || column === undefined || enter([{ rowKey: rowKey(row), column: column.key, text }]);
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
    removeHere: () => {
      if (row === undefined || props.onRemoveRow === undefined || props.canRemoveRow?.(row) === false) return false;
      goTo(at);
      props.onRemoveRow(row);
      return true;
    },
    announce,
    select: (next) => {
      setEditing(null);
      goTo(next);
    },
    commit: (text, step) => {
      setEditing(null);
      const isAccepted = enterHere(text);
      if (step === 'stay') return;
      // A line is entered across: what was not accepted in it comes before what follows.
      const isHeld = step === 'on' && column?.enterGoes !== undefined && !isAccepted;
      // An entry in the last row may have added one below it: where the grid ends is known when it is drawn again.
      goTo(isHeld ? at : stepped(at, step, column?.enterGoes ?? 'down'));
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

type EnterGoes = NonNullable<EntryColumn<never>['enterGoes']>;

function stepped(at: GridPosition, step: Exclude<CommitStep, 'stay'>, enterGoes: EnterGoes): GridPosition {
  const way = step === 'on' ? enterGoes : step;
  switch (way) {
    case 'down':
      return { ...at, row: at.row + 1 };
    case 'next-row':
      return { row: at.row + 1, column: 0 };
    case 'right':
      return { ...at, column: at.column + 1 };
    case 'left':
      return { ...at, column: at.column - 1 };
  }
}
