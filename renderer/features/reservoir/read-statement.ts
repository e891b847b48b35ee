import type { BankColumns } from '../../../shared/bank/bank-columns.ts';
import { proposeBankColumns } from '../../../shared/bank/propose-bank-columns.ts';
import type { DateOrder } from '../../../shared/imports/mapping.ts';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import type { Sheet } from '../../../shared/sheets/sheet.ts';

/** A statement as it was opened, with how it is to be read; a person may change the columns. */
export type OpenedStatement = {
  readonly file: string;
  readonly sheet: Sheet;
  readonly columns: BankColumns;
  /** Orders in which all dates are dates; while more than one is possible and none was chosen, nothing is kept. */
  readonly possibleOrders: readonly DateOrder[];
  readonly orderChosen: boolean;
};

export type StatementAnswer =
  | { readonly kind: 'opened'; readonly statement: OpenedStatement }
  | { readonly kind: 'refused'; readonly code: 'not-read' | 'no-columns' };

/** Opens a file of the bank by its bytes; statements are small, so it is read at once. */
export function openStatement(file: string, bytes: Uint8Array): StatementAnswer {
  const reading = proposeReading(bytes);
  if (reading.kind === 'refused') return { kind: 'refused', code: 'not-read' };
  const { format, settings, decimalMark } = reading;
  const read = readSheet({ bytes, format, settings }, () => undefined);
  if (read.kind === 'refused') return { kind: 'refused', code: 'not-read' };
  const proposed = proposeBankColumns(read.sheet, decimalMark);
  if (proposed === null) return { kind: 'refused', code: 'no-columns' };
  const { columns, possibleOrders } = proposed;
  const statement = { file, sheet: read.sheet, columns, possibleOrders, orderChosen: possibleOrders.length === 1 };
  return { kind: 'opened', statement };
}
