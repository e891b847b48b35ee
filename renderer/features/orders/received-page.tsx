import { useState } from 'react';
import { fulfilmentOf, type SupplierFulfilment } from '../../../shared/stocking/fulfilment.ts';
import { count, money, percent } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { OrderFacts } from './order-facts.ts';
import { PlanFulfilment } from './plan-fulfilment.tsx';
import { ProductFulfilmentTable } from './product-fulfilment-table.tsx';
import { words } from './words.ts';

/** Received against ordered: by supplier, by product, and by what each plan line got of it. */
export function ReceivedPage({ facts }: { readonly facts: OrderFacts }) {
  const suppliers = fulfilmentOf(facts.orders);
  const [opened, setOpened] = useState<string | null>(null);
  const chosen = suppliers.find(({ supplier }) => supplier === opened) ?? suppliers[0];
  const nameOf = (code: string) => facts.suppliers.find((supplier) => supplier.code === code)?.name ?? code;
  return (
    <>
      <PageHeader
        title={words.receivedTitle}
        sentence={words.receivedSentence}
        action={
          <Row>
            <ScreenLink to="orders" tone="secondary">
              {words.toOrders}
            </ScreenLink>
            {suppliers.length > 0 && <PrintButton />}
          </Row>
        }
      />
      {chosen === undefined ? (
        <EmptyState title={words.nothingReceived} sentence={words.nothingReceivedSentence} />
      ) : (
        <Stack>
          <Panel title={words.bySupplier} sentence={words.worthHint}>
            <DataTable
              caption={words.bySupplier}
              rows={suppliers}
              columns={columnsFor(facts.settings.currency, nameOf)}
              rowKey={(row) => row.supplier}
              openKey={chosen.supplier}
              onOpen={(row) => setOpened(row.supplier)}
            />
          </Panel>
          <Panel title={words.productsOf(nameOf(chosen.supplier))}>
            <ProductFulfilmentTable rows={chosen.products} products={facts.products} />
          </Panel>
          <PlanFulfilment facts={facts} />
        </Stack>
      )}
    </>
  );
}

function columnsFor(currency: string, nameOf: (code: string) => string): readonly Column<SupplierFulfilment>[] {
  const share = (part: number, whole: number) => (whole === 0 ? '' : percent(part / whole));
  return [
    {
      key: 'supplier',
      header: words.supplier,
      cell: (row) => nameOf(row.supplier),
      sortBy: (row) => nameOf(row.supplier),
    },
    { key: 'orders', header: words.ordersCount, kind: 'number', cell: (row) => count(row.orders) },
    {
      key: 'onTime',
      header: words.onTime,
      kind: 'number',
      cell: (row) => words.ofAll(count(row.onTime), count(row.orders)),
    },
    {
      key: 'inFull',
      header: words.inFull,
      kind: 'number',
      cell: (row) => words.ofAll(count(row.linesInFull), count(row.lines)),
    },
    { key: 'ordered', header: words.ordered, kind: 'number', cell: (row) => money(row.ordered, currency) },
    {
      key: 'received',
      header: words.received,
      kind: 'number',
      cell: (row) => `${money(row.received, currency)} (${share(row.received, row.ordered)})`,
      sortBy: (row) => row.received / Math.max(1, row.ordered),
    },
    {
      key: 'shrink',
      header: words.shrink,
      kind: 'number',
      cell: (row) => (row.shrink === 0 ? '' : `${money(row.shrink, currency)} (${share(row.shrink, row.received)})`),
      sortBy: (row) => row.shrink,
    },
  ];
}
