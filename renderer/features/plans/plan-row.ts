import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlanLine, Priority, Response, Rhythm } from '../../../shared/plans/lines/plan-line.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';

/** A line as it stands in the grid; without product or quantity it is not saved yet. */
export type PlanRow = {
  readonly key: string;
  readonly product: Product | null;
  readonly want: Quantity | null;
  /** Null: the same as `want`. */
  readonly upTo: Quantity | null;
  readonly rhythm: Rhythm;
  readonly priority: Priority;
  readonly response: Response['kind'];
  readonly percentCheaper: number;
  readonly substitute: Product | null;
  readonly highestPrice: Money | null;
};

/** The rule book's default for a swap: the substitute must be cheaper by this many per cent. */
const usualPercentCheaper = 10;

/** How often a new line comes until something else is said. */
export const usualRhythm: Rhythm = 'weekly';

export function emptyRow(key: string): PlanRow {
  return {
    key,
    product: null,
    want: null,
    upTo: null,
    rhythm: usualRhythm,
    priority: 'normal',
    response: 'fixed',
    percentCheaper: usualPercentCheaper,
    substitute: null,
    highestPrice: null,
  };
}

type RowSource = { readonly key: string; readonly productOf: (ordinal: number) => Product | null };

export function rowOf(line: PlanLine, { key, productOf }: RowSource): PlanRow {
  const product = productOf(line.product);
  return {
    key,
    product,
    want: line.want,
    upTo: line.upTo === line.want ? null : line.upTo,
    rhythm: line.rhythm,
    priority: line.priority,
    response: line.response.kind,
    percentCheaper: line.response.kind === 'swap' ? line.response.percentCheaper : usualPercentCheaper,
    substitute: line.substitute === null ? null : productOf(line.substitute),
    highestPrice: line.highestPrice,
  };
}

/** The line meant by a row, or null while product or quantity are missing. */
export function lineOf(row: PlanRow): PlanLine | null {
  if (row.product === null || row.want === null) return null;
  const swap: Response = { kind: 'swap', percentCheaper: row.percentCheaper };
  return {
    product: row.product.ordinal,
    want: row.want,
    upTo: quantity(Math.max(row.upTo ?? row.want, row.want)),
    rhythm: row.rhythm,
    priority: row.priority,
    response: row.response === 'swap' ? swap : { kind: row.response },
    substitute: row.substitute?.ordinal ?? null,
    highestPrice: row.highestPrice === null ? null : money(row.highestPrice),
  };
}

/** Whether anything at all was entered in a new row. */
export function isBegun(row: PlanRow): boolean {
  return row.product !== null || row.want !== null;
}
