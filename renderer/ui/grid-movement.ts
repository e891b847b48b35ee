export type GridPosition = { readonly row: number; readonly column: number };
export type GridSize = { readonly rows: number; readonly columns: number };
type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

const pageRows = 10;

/** Where a key leads in the grid (the ARIA grid pattern), or null for a key that does not move. */
export function movedBy(pressed: Key, at: GridPosition, size: GridSize): GridPosition | null {
  const far = pressed.ctrlKey || pressed.metaKey;
  switch (pressed.key) {
    case 'ArrowUp':
      return within({ ...at, row: far ? 0 : at.row - 1 }, size);
    case 'ArrowDown':
      return within({ ...at, row: far ? size.rows - 1 : at.row + 1 }, size);
    case 'ArrowLeft':
      return within({ ...at, column: far ? 0 : at.column - 1 }, size);
    case 'ArrowRight':
      return within({ ...at, column: far ? size.columns - 1 : at.column + 1 }, size);
    case 'PageUp':
      return within({ ...at, row: at.row - pageRows }, size);
    case 'PageDown':
      return within({ ...at, row: at.row + pageRows }, size);
    case 'Home':
      return within({ row: far ? 0 : at.row, column: 0 }, size);
    case 'End':
      return within({ row: far ? size.rows - 1 : at.row, column: size.columns - 1 }, size);
    default:
      return null;
  }
}

export function within(at: GridPosition, size: GridSize): GridPosition {
  return {
    row: Math.max(0, Math.min(size.rows - 1, at.row)),
    column: Math.max(0, Math.min(size.columns - 1, at.column)),
  };
}
