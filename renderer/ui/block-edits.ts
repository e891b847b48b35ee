import { type CellEdit, type EntryColumn, isOpenCell } from './entry-grid-columns.ts';
import type { GridPosition } from './grid-movement.ts';

export type BlockTarget<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly EntryColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly newRowKey?: (offset: number) => string;
};

/** Lays a pasted block over the grid from the active cell on. Cells that fall outside or on closed cells are counted. */
export function blockEdits<Row>(
  block: readonly (readonly string[])[],
  from: GridPosition,
  { rows, columns, rowKey, newRowKey }: BlockTarget<Row>,
): { readonly edits: readonly CellEdit[]; readonly leftOut: number } {
  const edits: CellEdit[] = [];
  let leftOut = 0;
  for (const [down, cells] of block.entries()) {
    const row = rows[from.row + down];
    const key = row === undefined ? newRowKey?.(from.row + down - rows.length) : rowKey(row);
    for (const [right, text] of cells.entries()) {
      const column = columns[from.column + right];
      const isOpen = column && (row === undefined ? column.entry.kind !== 'fixed' : isOpenCell(column, row));
      if (key === undefined || !isOpen) leftOut++;
      else edits.push({ rowKey: key, column: column.key, text: text.trim() });
    }
  }
  return { edits, leftOut };
}
