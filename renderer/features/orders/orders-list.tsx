import { useState } from 'react';
import type { OrderStatus } from '../../../shared/stocking/purchase-order.ts';
import { count, date, money } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CorrectionsNotice } from './corrections-notice.tsx';
import { type OrderFacts, type OrderRow, orderRows } from './order-facts.ts';
import { OrderSheets } from './order-sheets.tsx';
import { orderPath, receivedPath } from './place-of.ts';
import { StatusBadge } from './status-badge.tsx';
import { words } from './words.ts';

const views = { open: ['draft', 'sent'], received: ['received'], cancelled: ['cancelled'] } as const satisfies Record<
  string,
  readonly OrderStatus[]
>;
type View = keyof typeof views;

/** All orders by how they stand; on paper the open ones, a page each. */
export function OrdersList({ facts }: { readonly facts: OrderFacts }) {
  const [view, setView] = useState<View>('open');
  const { goTo } = usePlace();
  const rows = orderRows(facts);
  const open = rows.filter((row) => isIn('open', row));
  const shown = rows.filter((row) => isIn(view, row));
  const choices = (['open', 'received', 'cancelled'] as const).map((each) => ({
    value: each,
    label: words.views[each](count(rows.filter((row) => isIn(each, row)).length)),
  }));
  return (
    <>
      <div data-print="hide">
        <PageHeader
          title={words.title}
          sentence={words.sentence}
          action={
            <Row>
              <ScreenLink to={receivedPath} tone="secondary">
                {words.toReceived}
              </ScreenLink>
              {open.length > 0 && <PrintButton label={words.printAll} />}
            </Row>
          }
        />
      </div>
      <div data-print="hide">
        <Stack>
          <CorrectionsNotice />
          <SegmentedControl label={words.show} choices={choices} value={view} onValueChange={setView} />
          <DataTable
            caption={words.views[view](count(shown.length))}
            rows={shown}
            columns={columnsFor(facts.settings.currency)}
            rowKey={(row) => row.order.id}
            onOpen={(row) => goTo(orderPath(row.order.id))}
            rowTone={(row) => (row.isLate ? 'attention' : 'plain')}
            empty={<Nothing hasOrders={rows.length > 0} />}
          />
        </Stack>
      </div>
      <OrderSheets rows={open} facts={facts} />
    </>
  );
}

function isIn(view: View, { order }: OrderRow): boolean {
  return (views[view] as readonly OrderStatus[]).includes(order.status);
}

function columnsFor(currency: string): readonly Column<OrderRow>[] {
  return [
    { key: 'id', header: words.order, cell: (row) => row.order.id },
    { key: 'supplier', header: words.supplier, cell: (row) => row.supplierName, sortBy: (row) => row.supplierName },
    { key: 'status', header: words.status, cell: (row) => <StatusBadge row={row} /> },
    {
      key: 'orderBy',
      header: words.orderBy,
      cell: (row) => date(row.order.orderBy),
      sortBy: (row) => row.order.orderBy,
    },
    {
      key: 'deliverOn',
      header: words.deliverOn,
      cell: (row) => date(row.order.deliverOn),
      sortBy: (row) => row.order.deliverOn,
    },
    { key: 'lines', header: words.lines, kind: 'number', cell: (row) => count(row.lines.length) },
    {
      key: 'total',
      header: words.total,
      kind: 'number',
      cell: (row) => money(row.totalMinorUnits, currency),
      sortBy: (row) => row.totalMinorUnits,
    },
  ];
}

function Nothing({ hasOrders }: { readonly hasOrders: boolean }) {
  if (hasOrders) return <EmptyState title={words.noneHere} />;
  return (
    <EmptyState
      title={words.empty}
      sentence={words.emptySentence}
      action={<ScreenLink to="stocking">{words.toStocking}</ScreenLink>}
    />
  );
}
