import { amount, count, date, quantity } from '../../i18n/formats.ts';
import { quantityText } from '../../live/typed-amount.ts';
import type { EntryColumn } from '../../ui/entry-grid-columns.ts';
import { ChangeBadge, changeText } from './change-badge.tsx';
import { CostCell } from './cost-cell.tsx';
import { NeedCell } from './need-cell.tsx';
import type { WorkingFrame } from './need-working.ts';
import { OrderByCell } from './order-by-cell.tsx';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

/** What the columns need beyond their row. */
export type ColumnFrame = WorkingFrame & {
  /** Days from order to delivery of a line. */
  readonly leadDays: (row: StockingRow) => number;
  /** Whether a list was issued that these lines can differ from. */
  readonly showsChanges: boolean;
  /** Whether anybody is named to order from. */
  readonly showsSuppliers: boolean;
};

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
export function stockingColumns(frame: ColumnFrame): readonly EntryColumn<StockingRow>[] {
  const { currency } = frame.settings;
  return [
    { key: 'product', header: words.product, entry: fixed, text: (row) => row.of.name },
    { key: 'unit', header: words.unit, entry: fixed, text: (row) => row.of.unit },
    ...stockColumns,
    {
      ...shown('need', words.need, (row) => quantity(row.need)),
      cell: (row) => <NeedCell row={row} frame={frame} />,
    },
    shown('cases', words.casesLabel, (row) => count(row.cases)),
    shown('ordered', words.ordered, (row) => quantity(row.ordered)),
    shown('over', words.over, (row) => quantity(row.over)),
    {
      ...shown('orderBy', words.orderBy, (row) => (row.cases === 0 ? '' : date(row.orderBy))),
      width: '8.5rem',
      cell: (row) => <OrderByCell row={row} leadDays={frame.leadDays(row)} frame={frame} />,
    },
    {
      ...shown('cost', words.costColumn, (row) => amount(row.cost, currency)),
      cell: (row) => <CostCell row={row} currency={currency} />,
    },
    ...(frame.showsSuppliers
      ? [{ key: 'supplier', header: words.supplier, entry: fixed, text: (row: StockingRow) => row.supplierName ?? '' }]
      : []),
    ...(frame.showsChanges
      ? [
          {
            key: 'change',
            header: words.change,
            entry: fixed,
            text: changeText,
            cell: (row: StockingRow) => <ChangeBadge row={row} />,
          },
        ]
      : []),
  ];
}
