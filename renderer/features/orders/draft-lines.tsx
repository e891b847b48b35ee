import { useMemo } from 'react';
import { revisePurchaseOrder } from '../../data/commands/order-commands.ts';
import { amount, money, quantity } from '../../i18n/formats.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import type { CellEdit, EntryColumn } from '../../ui/entry-grid-columns.ts';
import type { OrderLineRow, OrderRow } from './order-facts.ts';
import { orderRefused } from './refusal-sentence.ts';
import { words } from './words.ts';

/** A draft's lines: the cases can still be changed, and what is entered together is one change. */
export function DraftLines({ row, currency }: { readonly row: OrderRow; readonly currency: string }) {
  const act = useAct();
  const columns = useMemo(() => draftColumns(currency), [currency]);
  const enter = (edits: readonly CellEdit[]) => {
    const cases = new Map(edits.map(({ rowKey, text }) => [rowKey, wholeCases(text) ?? 0]));
    return act((book) => revisePurchaseOrder(book, row.order.id, cases), { saved: null, refused: orderRefused });
  };
  return (
    <EntryGrid
      label={words.linesTitle}
      rows={row.lines}
      columns={columns}
      rowKey={(line) => line.product}
      rowName={(line) => line.name}
      check={({ text }) => (wholeCases(text) === null ? words.wholeCases : null)}
      onEdits={(edits) => void enter(edits)}
    />
  );
}

/** An emptied cell orders nothing; null: no whole number. */
function wholeCases(text: string): number | null {
  const read = readTypedQuantity(text);
  if (read.kind === 'empty') return 0;
  return read.kind === 'amount' && read.value % 1000 === 0 ? read.value / 1000 : null;
}

function draftColumns(currency: string): readonly EntryColumn<OrderLineRow>[] {
  const fixed = { kind: 'fixed' } as const;
  const shown = (key: string, header: string, text: (line: OrderLineRow) => string) =>
    ({ key, header, entry: fixed, align: 'end', text }) as const;
  return [
    { key: 'product', header: words.product, entry: fixed, text: (line) => line.name },
    { key: 'cases', header: words.cases, entry: { kind: 'decimal' }, text: (line) => String(line.cases) },
    shown('caseSize', words.caseSize, (line) => quantity(line.caseSize, line.unit)),
    shown('ordered', words.ordered, (line) => quantity(line.ordered, line.unit)),
    shown('price', words.price, (line) => money(line.price, currency)),
    shown('total', words.total, (line) => amount(line.totalMinorUnits, currency)),
  ];
}
