import { quantity } from '../../../shared/quantities/quantity.ts';
import { readTypedPrice, readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import type { Scope, StepRow } from './step-row.ts';

type Edited = { readonly rows: readonly StepRow[]; readonly edits: readonly CellEdit[] };

/** The rows after accepted entries; entries under an unknown key begin new rows of the scope. */
export function editedRows({ rows, edits }: Edited, scope: Scope, currency: string): readonly StepRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const edit of edits) {
    const row = byKey.get(edit.rowKey) ?? draftRow(edit.rowKey, scope);
    byKey.set(edit.rowKey, editedRow(row, edit, currency));
  }
  return [...byKey.values()];
}

/** The steps as they were last typed, then the new rows that are not among them yet. */
export function rowsWithDrafts(steps: readonly StepRow[], drafts: readonly StepRow[]): readonly StepRow[] {
  const typed = new Map(drafts.map((draft) => [draft.key, draft]));
  const known = new Set(steps.map(({ key }) => key));
  const standing = steps.map((step) => ({ ...(typed.get(step.key) ?? step), isDraft: false }));
  return [...standing, ...drafts.filter(({ key, isDraft }) => isDraft && !known.has(key))];
}

/** A row to enter a new step in. */
export function draftRow(key: string, scope: Scope): StepRow {
  return {
    key,
    isDraft: true,
    producer: scope.kind === 'producer' ? scope.value : '',
    product: scope.kind === 'product' ? scope.value : '',
    price: null,
    quantityPerWeek: null,
    minimumLot: quantity(0),
  };
}

/** Whether somebody has entered anything in a new row. */
export function isBegun(row: StepRow, scope: Scope): boolean {
  const { producer, product } = draftRow(row.key, scope);
  const named = row.producer !== producer || row.product !== product;
  return named || row.price !== null || row.quantityPerWeek !== null || row.minimumLot > 0;
}

function editedRow(row: StepRow, { column, text }: CellEdit, currency: string): StepRow {
  switch (column) {
    case 'producer':
      return { ...row, producer: text.trim() };
    case 'product':
      return { ...row, product: text };
    case 'price':
      return { ...row, price: amountOr(readTypedPrice(text, currency), null) };
    case 'quantityPerWeek':
      return { ...row, quantityPerWeek: amountOr(readTypedQuantity(text), null) };
    case 'minimumLot':
      return { ...row, minimumLot: amountOr(readTypedQuantity(text), quantity(0)) };
    default:
      throw new Error(`The grid of offers has no column ${column}`);
  }
}

type Read<Value> = { readonly kind: 'amount'; readonly value: Value } | { readonly kind: 'empty' | 'refused' };

function amountOr<Value, Otherwise>(read: Read<Value>, otherwise: Otherwise): Value | Otherwise {
  return read.kind === 'amount' ? read.value : otherwise;
}
