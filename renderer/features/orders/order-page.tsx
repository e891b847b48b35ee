import { useMemo, useState } from 'react';
import { cancelPurchaseOrder } from '../../data/commands/order-commands.ts';
import { date, dateTime, money } from '../../i18n/formats.ts';
import { useScreenActions } from '../../live/screen-actions.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { BelowMinimum } from './below-minimum.tsx';
import { DraftLines } from './draft-lines.tsx';
import { EmailDialog } from './email-dialog.tsx';
import type { OrderFacts, OrderRow } from './order-facts.ts';
import { OrderHeader } from './order-header.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderSheets } from './order-sheets.tsx';
import { ReceiveDialog } from './receive-dialog.tsx';
import { orderRefused } from './refusal-sentence.ts';
import { words } from './words.ts';

type OrderPageProps = { readonly row: OrderRow; readonly facts: OrderFacts };
type Asked = 'email' | 'receive' | 'cancel' | null;

/** One order: its lines, how it goes out, and what came. */
export function OrderPage({ row, facts }: OrderPageProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const act = useAct();
  const { order } = row;
  const actions = useMemo(() => [{ key: 'orders.email', label: words.emailText, run: () => setAsked('email') }], []);
  useScreenActions(actions);
  const cancel = async (why: string) => {
    setAsked(null);
    const saved = words.cancelled(order.id);
    await act((book) => cancelPurchaseOrder(book, order.id, why), { saved, refused: orderRefused });
  };
  return (
    <>
      <div data-print="hide">
        <OrderHeader
          row={row}
          facts={facts}
          onEmail={() => setAsked('email')}
          onReceive={() => setAsked('receive')}
          onCancel={() => setAsked('cancel')}
        />
      </div>
      <div data-print="hide">
        <Stack>
          <BelowMinimum row={row} currency={facts.settings.currency} />
          <OrderDates row={row} currency={facts.settings.currency} />
          <Panel title={words.linesTitle} {...(order.status === 'draft' && { sentence: words.draftHint })}>
            {order.status === 'draft' ? (
              <DraftLines row={row} currency={facts.settings.currency} />
            ) : (
              <OrderLines row={row} currency={facts.settings.currency} />
            )}
          </Panel>
          <ScreenLink to="orders">{words.toOrders}</ScreenLink>
        </Stack>
      </div>
      <OrderSheets rows={[row]} facts={facts} />
      {asked === 'email' && <EmailDialog row={row} facts={facts} onClose={() => setAsked(null)} />}
      {asked === 'receive' && <ReceiveDialog row={row} today={facts.today} onClose={() => setAsked(null)} />}
      <ConfirmDialog
        open={asked === 'cancel'}
        onClose={() => setAsked(null)}
        onConfirm={(why) => void cancel(why)}
        title={words.cancelTitle(order.id)}
        sentence={words.cancelSentence}
        confirmLabel={words.cancel}
        tone="danger"
        reason="required"
      />
    </>
  );
}

function OrderDates({ row, currency }: { readonly row: OrderRow; readonly currency: string }) {
  const { order } = row;
  return (
    <KeyValueList
      items={[
        { label: words.orderBy, value: date(order.orderBy) },
        { label: words.deliverOn, value: date(order.deliverOn) },
        ...(order.sentAt === null ? [] : [{ label: words.sent, value: dateTime(order.sentAt) }]),
        ...(order.receivedOn === null ? [] : [{ label: words.lastDelivery, value: date(order.receivedOn) }]),
        { label: words.total, value: money(row.totalMinorUnits, currency) },
      ]}
    />
  );
}
