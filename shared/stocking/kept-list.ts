import type { StockingLine, StockingOmission } from './stocking-line.ts';

/** A stocking list as it was issued, for the changes since and for what is typed back from paper. */
export type KeptStockingList = {
  /** L1, L2, … in the order of issue. */
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** ISO date of the first day covered. */
  readonly from: string;
  readonly coverDays: number;
  readonly lines: readonly StockingLine[];
  readonly leftOut: readonly StockingOmission[];
};
