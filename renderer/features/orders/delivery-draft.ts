import { quantity } from '../../../shared/quantities/quantity.ts';
import { outstanding } from '../../../shared/stocking/order-steps.ts';
import type { Delivery } from '../../../shared/stocking/receive-delivery.ts';
import { quantityText, readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import type { OrderLineRow } from './order-facts.ts';

/** What is typed of one line of a delivery; empty texts are nothing. */
export type DeliveryTexts = { readonly came: string; readonly shrink: string };
export type DeliveryDraft = ReadonlyMap<string, DeliveryTexts>;

const nothing: DeliveryTexts = { came: '', shrink: '' };

export function textsOf(draft: DeliveryDraft, product: string): DeliveryTexts {
  return draft.get(product) ?? nothing;
}

export function withEntries(draft: DeliveryDraft, edits: readonly CellEdit[]): DeliveryDraft {
  const next = new Map(draft);
  for (const { rowKey, column, text } of edits) {
    const before = textsOf(next, rowKey);
    next.set(rowKey, column === 'came' ? { ...before, came: text } : { ...before, shrink: text });
  }
  return next;
}

/** Everything that was still to come came. */
export function allCame(lines: readonly OrderLineRow[], draft: DeliveryDraft): DeliveryDraft {
  const texts = (line: OrderLineRow) => {
    return { ...textsOf(draft, line.product), came: quantityText(quantity(outstanding(line))) };
  };
  return new Map(lines.map((line) => [line.product, texts(line)]));
}

/** The lines of which something came, as the rule takes them. */
export function deliveredLines(draft: DeliveryDraft): Delivery['lines'] {
  const amount = (text: string) => {
    const read = readTypedQuantity(text);
    return read.kind === 'amount' ? read.value : quantity(0);
  };
  return [...draft]
    .map(([product, { came, shrink }]) => ({ product, came: amount(came), shrink: amount(shrink) }))
    .filter(({ came, shrink }) => came > 0 || shrink > 0);
}
