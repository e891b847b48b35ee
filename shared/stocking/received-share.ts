import { divideDown } from '../quantities/divide-down.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** What came and could be used of what was ordered, as a whole numerator over `ordered`; never above it. */
export type ReceivedShare = { readonly usable: Quantity; readonly ordered: Quantity };

/** By product code, over all closed orders given; a product nobody ordered has no share. */
export function receivedShares(orders: readonly PurchaseOrder[]): ReadonlyMap<string, ReceivedShare> {
  const shares = new Map<string, ReceivedShare>();
  for (const line of orders.filter(({ status }) => status === 'received').flatMap(({ lines }) => lines)) {
    const before = shares.get(line.product);
    const usable = (line.received ?? 0) - line.shrink;
    shares.set(line.product, {
      usable: quantity((before?.usable ?? 0) + usable),
      ordered: quantity((before?.ordered ?? 0) + line.ordered),
    });
  }
  return new Map([...shares].map(([product, share]) => [product, atMostAll(share)]));
}

/**
 * What a plan line gets when every line gets the same share of what it wants. Rounded down: the lines together never
 * come to more than what there is.
 */
export function fulfilledQuantity(want: Quantity, { usable, ordered }: ReceivedShare): Quantity {
  return ordered === 0 ? quantity(0) : quantity(divideDown(BigInt(want) * BigInt(usable), ordered));
}

function atMostAll({ usable, ordered }: ReceivedShare): ReceivedShare {
  return { usable: usable > ordered ? ordered : usable, ordered };
}
