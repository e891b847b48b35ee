import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** One product of the stocking list, with its working. Quantities are in thousandths of the plan unit. */
export type StockingLine = {
  /** Product code. */
  readonly product: string;
  readonly demandPerWeek: Quantity;
  /** Demand over the days to cover, rounded up once. */
  readonly coverDemand: Quantity;
  readonly onHand: Quantity;
  readonly onOrder: Quantity;
  /** coverDemand - onHand - onOrder, never below 0. */
  readonly need: Quantity;
  readonly caseSize: Quantity;
  readonly cases: number;
  /** cases times caseSize. */
  readonly ordered: Quantity;
  /** What the last case holds beyond the need. */
  readonly over: Quantity;
  /** ISO date by which the order must be out: start of the period less the lead time. */
  readonly orderBy: string;
  /** The order at the indicative price, half a minor unit up. */
  readonly cost: Money;
};

/** A product left off the list, and why. */
export type StockingOmission = {
  readonly product: string;
  readonly reason: 'out-of-season';
  readonly demandPerWeek: Quantity;
};

export type StockingList = {
  /** In the order of the catalogue. */
  readonly lines: readonly StockingLine[];
  readonly leftOut: readonly StockingOmission[];
};
