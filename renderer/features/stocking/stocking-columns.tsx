import { amount, count, date, quantity } from '../../i18n/formats.ts';
import { quantityText } from '../../live/typed-amount.ts';
import type { EntryColumn } from '../../ui/entry-grid-columns.ts';
import { NeedCell } from './need-cell.tsx';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

type Frame = { readonly currency: string; readonly coverDays: number };

const fixed = { kind: 'fixed' } as const;
const decimal = { kind: 'decimal' } as const;

const stockColumns: readonly EntryColumn<StockingRow>[] = [
  {
    key: 'onHand',
    header: words.onHand,
    entry: decimal,
    text: (row) => quantityText(row.onHand),
    cell: (row) => quantity(row.onHand),
  },
  {
    key: 'onOrder',
    header: words.onOrder,
    entry: decimal,
    text: (row) => quantityText(row.onOrder),
    cell: (row) => quantity(row.onOrder),
  },
];

/** A column that only shows, set to the right. */
function shown(key: string, header: string, text: (row: StockingRow) => string): EntryColumn<StockingRow> {
  return { key, header, entry: fixed, text, align: 'end' };
}

/** The list's columns: need with its working, the store's own to type, then what follows. */
export function stockingColumns({ currency, coverDays }: Frame): readonly EntryColumn<StockingRow>[] {
  return [
    { key: 'product', header: words.product, entry: fixed, text: (row) => row.of.name },
    { key: 'unit', header: words.unit, entry: fixed, text: (row) => row.of.unit },
    ...stockColumns,
    {
      ...shown('need', words.need, (row) => quantity(row.need)),
      cell: (row) => <NeedCell row={row} coverDays={coverDays} />,
    },
    shown('cases', words.casesLabel, (row) => count(row.cases)),
    shown('ordered', words.ordered, (row) => quantity(row.ordered)),
    shown('over', words.over, (row) => quantity(row.over)),
    shown('orderBy', words.orderBy, (row) => (row.cases === 0 ? '' : date(row.orderBy))),
    shown('cost', words.costColumn, (row) => amount(row.cost, currency)),
  ];
}
