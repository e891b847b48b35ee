import { useMemo } from 'react';
import { setStock } from '../../data/commands/stock-commands.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { editedStock } from './edited-stock.ts';
import { stockingColumns } from './stocking-columns.tsx';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

type StockingGridProps = {
  readonly rows: readonly StockingRow[];
  readonly currency: string;
  readonly coverDays: number;
};

/** The list, with on hand and on order typed in place. */
export function StockingGrid({ rows, currency, coverDays }: StockingGridProps) {
  const act = useAct();
  const columns = useMemo(() => stockingColumns({ currency, coverDays }), [currency, coverDays]);
  const enter = async (edits: readonly CellEdit[]) => {
    for (const level of editedStock(rows, edits)) {
      await act((book) => setStock(book, level), { saved: null, refused: refusedSentence });
    }
  };
  return (
    <EntryGrid
      label={words.gridLabel}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.product}
      rowName={(row) => row.of.name}
      check={checkStock}
      onEdits={(edits) => void enter(edits)}
    />
  );
}

/** An empty cell means nothing is there. */
function checkStock(edit: CellEdit): string | null {
  const read = readTypedQuantity(edit.text);
  return read.kind === 'refused' ? read.sentence : null;
}

function refusedSentence({ code }: { readonly code: string }): string {
  return words.refused[code] ?? words.refusedOther;
}
