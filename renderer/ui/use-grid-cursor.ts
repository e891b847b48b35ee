import { type RefObject, useEffect, useRef, useState } from 'react';
import { type GridPosition, type GridSize, within } from './grid-movement.ts';

type CursorRequest = {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly size: GridSize;
  readonly isEditing: boolean;
};

export function activeCell(grid: HTMLTableElement | null, at: GridPosition): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`) ?? null;
}

/** The one active cell. It takes the focus after a move, and again when its editor has closed. */
export function useGridCursor({ grid, size, isEditing }: CursorRequest) {
  const [wanted, setWanted] = useState<GridPosition>({ row: 0, column: 0 });
  const focusDue = useRef(false);
  const at = within(wanted, size);
  useEffect(() => {
    // What stands inside cells is reached through its cell, so that the grid stays one tab stop.
    for (const inner of grid.current?.querySelectorAll<HTMLElement>('tbody button, tbody a') ?? []) inner.tabIndex = -1;
    if (!focusDue.current || isEditing) return;
    focusDue.current = false;
    const cell = activeCell(grid.current, at);
    cell?.focus();
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  const refocus = () => {
    focusDue.current = true;
  };
  const goTo = (next: GridPosition) => {
    refocus();
    // A new object even for the same cell: the editor has closed and the cell wants the focus back.
    setWanted({ ...next });
  };
  return { at, goTo, refocus };
}
