import type { OrderStatus } from '../../../shared/stocking/purchase-order.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { OrderRow } from './order-facts.ts';
import { words } from './words.ts';

const tones = {
  draft: 'neutral',
  sent: 'info',
  received: 'success',
  cancelled: 'neutral',
} as const satisfies Record<OrderStatus, Tone>;

export function StatusBadge({ row }: { readonly row: OrderRow }) {
  const { status, receivedOn } = row.order;
  return (
    <>
      <Badge tone={tones[status]}>
        {status === 'sent' && receivedOn !== null ? words.partlyReceived : words.statuses[status]}
      </Badge>
      {row.isLate && <Badge tone="attention">{words.late}</Badge>}
    </>
  );
}
