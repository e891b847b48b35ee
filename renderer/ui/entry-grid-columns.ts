import type { ReactNode } from 'react';
import type { Option } from './option.ts';

/** How a cell of the column is entered. A choice's text is the option's `value`; people type its label or its code. */
export type EntryKind =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'text' }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] };

export type EntryColumn<Row> = {
  readonly key: string;
  readonly header: string;
  readonly entry: EntryKind;
  /** What the editor starts with, what undo goes back to, what is copied. */
  readonly text: (row: Row) => string;
  /** How it is drawn when that differs from the text (or from the chosen option's label). */
  readonly cell?: (row: Row) => ReactNode;
  /** Set to the right; decimals always are. */
  readonly align?: 'start' | 'end';
  readonly width?: string;
  /** Where Enter leads after an entry: down unless said; `next-row` is the first cell of the row below. */
  readonly enterGoes?: 'down' | 'right' | 'next-row';
  /** Cells of an otherwise open column that are closed in this row. */
  readonly closed?: (row: Row) => boolean;
};

/** One cell's new text, as typed, chosen or pasted. */
export type CellEdit = { readonly rowKey: string; readonly column: string; readonly text: string };

/** A text that was not accepted: it stays in its cell, marked, until it is mended or taken back. */
export type RefusedCell = { readonly text: string; readonly sentence: string };

export function cellId(rowKey: string, column: string): string {
  return `${rowKey} ${column}`;
}

export function isOpenCell<Row>(column: EntryColumn<Row>, row: Row): boolean {
  return column.entry.kind !== 'fixed' && !(column.closed?.(row) ?? false);
}

/** The option meant by what somebody typed or pasted: its value, its label or its detail, whatever the case. */
export function findChoice(options: readonly Option[], typed: string): Option | null {
  const wanted = typed.trim().toLowerCase();
  const same = (text: string | undefined) => text !== undefined && text.toLowerCase() === wanted;
  return (
    options.find((option) => same(option.value)) ??
    options.find((option) => same(option.label)) ??
    options.find((option) => same(option.detail)) ??
    null
  );
}

export function alignOf<Row>(column: EntryColumn<Row>): 'start' | 'end' {
  return column.align ?? (column.entry.kind === 'decimal' ? 'end' : 'start');
}
