import { outstanding } from '../../../shared/stocking/order-steps.ts';
import { count, money, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import type { OrderLineRow, OrderRow } from './order-facts.ts';
import { words } from './words.ts';

/** The lines of an order that went out, with what came of them. */
export function OrderLines({ row, currency }: { readonly row: OrderRow; readonly currency: string }) {
  const isOpen = row.order.status === 'sent';
  return (
    <DataTable
      caption={words.linesTitle}
      rows={row.lines}
      columns={columnsFor(currency, isOpen)}
      rowKey={(line) => line.product}
      rowTone={(line) => (!isOpen && outstanding(line) > 0 ? 'attention' : 'plain')}
    />
  );
}

function columnsFor(currency: string, isOpen: boolean): readonly Column<OrderLineRow>[] {
  const figure = (key: string, header: string, cell: (line: OrderLineRow) => string) =>
    ({ key, header, kind: 'number', cell }) as const;
  return [
    { key: 'product', header: words.product, cell: (line) => line.name, sortBy: (line) => line.name },
    figure('cases', words.cases, (line) => count(line.cases)),
    figure('ordered', words.ordered, (line) => quantity(line.ordered, line.unit)),
    figure('price', words.price, (line) => money(line.price, currency)),
    figure('total', words.total, (line) => money(line.totalMinorUnits, currency)),
    figure('received', words.received, (line) => (line.received === null ? words.nothingYet : quantity(line.received))),
    figure('shrink', words.shrink, (line) => (line.shrink === 0 ? '' : quantity(line.shrink))),
    figure('missing', isOpen ? words.stillToCome : words.missing, (line) => {
      const rest = outstanding(line);
      return rest === 0 ? '' : quantity(rest, line.unit);
    }),
  ];
}
