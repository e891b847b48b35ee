import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';
import type { OrderLine, PurchaseOrder } from '../../shared/stocking/purchase-order.ts';

/** An order line in whole units and cents; what is not given: 4 cases of 8 at 2.75, nothing received. */
export function orderLine(given: {
  readonly product?: string;
  readonly cases?: number;
  readonly caseSize?: number;
  readonly price?: number;
  readonly received?: number | null;
  readonly shrink?: number;
}): OrderLine {
  const { product = 'F04', cases = 4, caseSize = 8, price = 275, received = null, shrink = 0 } = given;
  return {
    product,
    cases,
    ordered: quantity(cases * caseSize * 1000),
    caseSize: quantity(caseSize * 1000),
    price: money(price),
    received: received === null ? null : quantity(received * 1000),
    shrink: quantity(shrink * 1000),
  };
}

/** A sent order to Mill Brook from list L1, due on 4 January 2027. */
export function purchaseOrder(given: Partial<PurchaseOrder> = {}): PurchaseOrder {
  return {
    id: 'L1-MILL',
    supplier: 'MILL',
    list: 'L1',
    orderBy: '2026-12-28',
    deliverOn: '2027-01-04',
    status: 'sent',
    sentAt: '2026-12-28T09:00:00.000Z',
    receivedOn: null,
    lines: [orderLine({})],
    ...given,
  };
}
