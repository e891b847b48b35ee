import { sendPurchaseOrder } from '../../data/commands/order-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import type { MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Row } from '../../ui/stack.tsx';
import type { OrderFacts, OrderRow } from './order-facts.ts';
import { downloadOrderCsv, downloadOrderWorkbook } from './order-files.ts';
import { orderRefused } from './refusal-sentence.ts';
import { StatusBadge } from './status-badge.tsx';
import { words } from './words.ts';

type HeaderProps = {
  readonly row: OrderRow;
  readonly facts: OrderFacts;
  readonly onEmail: () => void;
  readonly onReceive: () => void;
  readonly onCancel: () => void;
};

/** The order's head with the one thing to do next. */
export function OrderHeader({ row, facts, onEmail, onReceive, onCancel }: HeaderProps) {
  const act = useAct();
  const { order, supplierName } = row;
  const send = () =>
    act((book) => sendPurchaseOrder(book, order.id), { saved: words.sentDone(order.id), refused: orderRefused });
  return (
    <PageHeader
      title={words.orderTitle(order.id)}
      sentence={words.orderTo(supplierName)}
      badge={<StatusBadge row={row} />}
      menu={menuOf(row, facts, onCancel)}
      action={
        <Row>
          <Button onClick={onEmail}>{words.emailText}</Button>
          <PrintButton label={words.print} />
          {order.status === 'draft' && (
            <Button tone="primary" onClick={() => void send()}>
              {words.send}
            </Button>
          )}
          {order.status === 'sent' && (
            <Button tone="primary" onClick={onReceive}>
              {words.receive}
            </Button>
          )}
        </Row>
      }
    />
  );
}

function menuOf(row: OrderRow, facts: OrderFacts, onCancel: () => void): readonly MenuItem[] {
  const { status } = row.order;
  const files: readonly MenuItem[] = [
    { kind: 'action', key: 'xlsx', label: words.workbook, run: () => void downloadOrderWorkbook(row, facts) },
    { kind: 'action', key: 'csv', label: words.csv, run: () => downloadOrderCsv(row, facts) },
  ];
  if (status !== 'draft' && status !== 'sent') return files;
  return [
    ...files,
    { kind: 'separator', key: 'cancelling' },
    { kind: 'action', key: 'cancel', label: words.cancel, tone: 'danger', run: onCancel },
  ];
}
