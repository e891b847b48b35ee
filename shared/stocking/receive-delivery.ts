import { type Quantity, quantity } from '../quantities/quantity.ts';
import { outstanding, type StockMove } from './order-steps.ts';
import type { OrderLine, PurchaseOrder } from './purchase-order.ts';

export type Delivery = {
  /** ISO date on which it came. */
  readonly on: string;
  /** What came with it, by product; products not named did not come. */
  readonly lines: readonly DeliveredLine[];
  /** open: the rest comes later. closed: nothing more comes; what is missing is no longer on order. */
  readonly rest: 'open' | 'closed';
};

export type DeliveredLine = {
  readonly product: string;
  readonly came: Quantity;
  /** Of that, what cannot be used. */
  readonly shrink: Quantity;
};

export type Received =
  | { readonly kind: 'ok'; readonly order: PurchaseOrder; readonly moves: readonly StockMove[] }
  | { readonly kind: 'refused'; readonly code: 'not-open' | 'nothing-came' }
  | {
      readonly kind: 'refused';
      readonly code: 'not-ordered' | 'below-zero' | 'more-shrink-than-came';
      readonly product: string;
    };

/**
 * Takes in a delivery: what came goes from on order to on hand, less the shrink. An order of which all came, or whose
 * rest is closed, is received; otherwise it stays open for the next delivery. More than was ordered is taken in too.
 */
export function receiveDelivery(order: PurchaseOrder, delivery: Delivery): Received {
  if (order.status !== 'sent') return { kind: 'refused', code: 'not-open' };
  const fault = deliveryFault(order, delivery);
  if (fault !== null) return fault;
  const came = new Map(delivery.lines.map((line) => [line.product, line]));
  const anything = delivery.lines.some((line) => line.came > 0);
  if (!anything && delivery.rest === 'open') return { kind: 'refused', code: 'nothing-came' };
  const lines = order.lines.map((line) => withDelivery(line, came.get(line.product), delivery.rest));
  const isDone = lines.every((line) => outstanding(line) === 0);
  const status = delivery.rest === 'closed' || isDone ? 'received' : 'sent';
  const receivedOn = anything ? delivery.on : order.receivedOn;
  return {
    kind: 'ok',
    order: { ...order, lines, status, receivedOn },
    moves: order.lines.map((line) => moveOf(line, came.get(line.product), delivery.rest)),
  };
}

function deliveryFault(order: PurchaseOrder, { lines }: Delivery): Received | null {
  const ordered = new Set(order.lines.map(({ product }) => product));
  for (const { product, came, shrink } of lines) {
    const refuse = (code: 'not-ordered' | 'below-zero' | 'more-shrink-than-came') =>
      ({ kind: 'refused', code, product }) as const;
    if (!ordered.has(product)) return refuse('not-ordered');
    if (came < 0 || shrink < 0) return refuse('below-zero');
    if (shrink > came) return refuse('more-shrink-than-came');
  }
  return null;
}

function withDelivery(line: OrderLine, came: DeliveredLine | undefined, rest: Delivery['rest']): OrderLine {
  if (came === undefined) return rest === 'closed' ? { ...line, received: line.received ?? quantity(0) } : line;
  return {
    ...line,
    received: quantity((line.received ?? 0) + came.came),
    shrink: quantity(line.shrink + came.shrink),
  };
}

function moveOf(line: OrderLine, came: DeliveredLine | undefined, rest: Delivery['rest']): StockMove {
  const { product } = line;
  const waiting = outstanding(line);
  const arrived = came?.came ?? 0;
  const noLongerOnOrder = rest === 'closed' ? waiting : Math.min(waiting, arrived);
  return { product, onHand: arrived - (came?.shrink ?? 0), onOrder: 0 - noLongerOnOrder };
}
