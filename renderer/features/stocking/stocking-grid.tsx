import { useMemo } from 'react';
import { countStock } from '../../data/commands/stock-commands.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { editedStock } from './edited-stock.ts';
import { stockRefused } from './refused-sentences.ts';
import { type ColumnFrame, stockingColumns } from './stocking-columns.tsx';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

type StockingGridProps = {
  readonly label: string;
  readonly rows: readonly StockingRow[];
  readonly frame: ColumnFrame;
};

/** The list, with on hand and on order typed in place; what is entered together is one change. */
export function StockingGrid({ label, rows, frame }: StockingGridProps) {
  const act = useAct();
  const columns = useMemo(() => stockingColumns(frame), [frame]);
  const enter = async (edits: readonly CellEdit[]) => {
    const levels = editedStock(edits);
    if (levels.length > 0) await act((book) => countStock(book, levels), { saved: null, refused: stockRefused });
  };
  return (
    <EntryGrid
      label={label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.product}
      rowName={(row) => row.of.name}
      check={checkStock}
      onEdits={(edits) => void enter(edits)}
      empty={words.none}
    />
  );
}

/** An empty cell means nothing is there. */
export function checkStock(edit: CellEdit): string | null {
  const read = readTypedQuantity(edit.text);
  return read.kind === 'refused' ? read.sentence : null;
}
