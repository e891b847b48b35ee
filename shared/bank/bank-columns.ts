import type { DateOrder } from '../imports/mapping.ts';
import type { DecimalMark } from '../sheets/sheet-settings.ts';

/** Where a statement has its amounts: one column with a sign, or one for what came in and one for what went out. */
export type AmountColumns =
  | { readonly kind: 'signed'; readonly amount: number }
  | { readonly kind: 'in-and-out'; readonly paidIn: number; readonly paidOut: number };

/** What the columns of a statement are, by their place from 0, and how its numbers and dates are written. */
export type BankColumns = {
  readonly date: number;
  readonly amounts: AmountColumns;
  /** All that describes the booking. */
  readonly texts: readonly number[];
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
};
