import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** What a step adds to a product's stock; negative: takes away. In thousandths. */
export type StockMove = { readonly product: string; readonly onHand: number; readonly onOrder: number };

export type OrderStep =
  | { readonly kind: 'ok'; readonly order: PurchaseOrder; readonly moves: readonly StockMove[] }
  | { readonly kind: 'refused'; readonly code: 'not-a-draft' | 'not-open' | 'nothing-ordered' | 'not-whole-cases' };

/** Sends a draft: what is ordered is on order from now on. `at` is an ISO 8601 instant. */
export function sendOrder(order: PurchaseOrder, at: string): OrderStep {
  if (order.status !== 'draft') return { kind: 'refused', code: 'not-a-draft' };
  const lines = order.lines.filter(({ cases }) => cases > 0);
  if (lines.length === 0) return { kind: 'refused', code: 'nothing-ordered' };
  const moves = lines.map(({ product, ordered }) => ({ product, onHand: 0, onOrder: ordered }));
  return { kind: 'ok', order: { ...order, lines, status: 'sent', sentAt: at }, moves };
}

/** Calls off a draft, or what is still to come of a sent order. What came stays. */
export function cancelOrder(order: PurchaseOrder): OrderStep {
  if (order.status === 'draft') return { kind: 'ok', order: { ...order, status: 'cancelled' }, moves: [] };
  if (order.status !== 'sent') return { kind: 'refused', code: 'not-open' };
  const moves = order.lines.map((line) => ({ product: line.product, onHand: 0, onOrder: -outstanding(line) }));
  return { kind: 'ok', order: { ...order, status: 'cancelled' }, moves };
}

/**
 * Writes another number of cases into a draft; 0 takes the line out when it is sent. Refused `not-a-draft`, and
 * `not-whole-cases` below 0 or between cases: a case is never split.
 */
export function reviseCases(order: PurchaseOrder, cases: ReadonlyMap<string, number>): OrderStep {
  if (order.status !== 'draft') return { kind: 'refused', code: 'not-a-draft' };
  if ([...cases.values()].some((wished) => !Number.isSafeInteger(wished) || wished < 0)) {
    return { kind: 'refused', code: 'not-whole-cases' };
  }
  const lines = order.lines.map((line) => {
    const wished = cases.get(line.product) ?? line.cases;
    return { ...line, cases: wished, ordered: quantity(wished * line.caseSize) };
  });
  return { kind: 'ok', order: { ...order, lines }, moves: [] };
}

/** What is still to come of a line; more than was ordered leaves nothing. */
export function outstanding(line: { readonly ordered: Quantity; readonly received: Quantity | null }): number {
  return Math.max(0, line.ordered - (line.received ?? 0));
}
