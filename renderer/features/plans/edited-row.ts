import type { Product } from '../../../shared/catalogue/product.ts';
import { readTypedPrice, readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import type { PlanRow } from './plan-row.ts';

export type PlanGrid = {
  readonly products: ReadonlyMap<string, Product>;
  readonly currency: string;
};

/** A row after one accepted entry (check-plan-entry.ts has accepted it), or after one was taken back. */
export function editedRow(row: PlanRow, { column, text }: CellEdit, { products, currency }: PlanGrid): PlanRow {
  switch (column) {
    case 'product':
      return { ...row, product: products.get(text) ?? null };
    case 'want':
      return { ...row, want: typedValue(readTypedQuantity(text)) };
    case 'upTo':
      return { ...row, upTo: typedValue(readTypedQuantity(text)) };
    case 'rhythm':
      return { ...row, rhythm: text as PlanRow['rhythm'] };
    case 'priority':
      return { ...row, priority: text as PlanRow['priority'] };
    case 'response':
      return { ...row, response: text as PlanRow['response'] };
    case 'percent':
      return { ...row, percentCheaper: Number(text) };
    case 'substitute':
      return { ...row, substitute: products.get(text) ?? null };
    case 'highestPrice':
      return { ...row, highestPrice: typedValue(readTypedPrice(text, currency)) };
    default:
      return row;
  }
}

function typedValue<Value>(typed: { readonly kind: string; readonly value?: Value }): Value | null {
  return typed.kind === 'amount' ? (typed.value ?? null) : null;
}
