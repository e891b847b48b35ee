import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

export type OrderLine = {
  /** Product code. */
  readonly product: string;
  readonly cases: number;
  /** cases times the supplier's case size, in plan units. */
  readonly ordered: Quantity;
  readonly caseSize: Quantity;
  /** For one plan unit. */
  readonly price: Money;
  /** Plan units received so far; null: nothing was said yet. */
  readonly received: Quantity | null;
  /** Of those, what could not be used. */
  readonly shrink: Quantity;
};

/**
 * draft: made, not sent. sent: on its way, counted as on order. received: closed, whether all of it came or not.
 * cancelled: nothing more comes.
 */
export type OrderStatus = 'draft' | 'sent' | 'received' | 'cancelled';

/** An order to one supplier. Made again from the same list it has the same id, so nothing is ordered twice. */
export type PurchaseOrder = {
  readonly id: string;
  /** Supplier code. */
  readonly supplier: string;
  /** Id of the stocking list it was made from. */
  readonly list: string;
  /** ISO dates. */
  readonly orderBy: string;
  readonly deliverOn: string;
  readonly status: OrderStatus;
  /** ISO 8601 instant of the sending; null before. */
  readonly sentAt: string | null;
  /** ISO date of the last delivery; null while nothing came. */
  readonly receivedOn: string | null;
  readonly lines: readonly OrderLine[];
};
