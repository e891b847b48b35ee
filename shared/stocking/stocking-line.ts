import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** One product of the stocking list, with its working. Quantities are in thousandths of the plan unit. */
export type StockingLine = {
  /** Product code. */
  readonly product: string;
  /** On average, as the rounds settled it. */
  readonly demandPerWeek: Quantity;
  /** Deliveries in the days to cover as the plans are written, rounded up once. */
  readonly plannedCover: Quantity;
  /** The same in the proportion of settled to planned demand, rounded up once. */
  readonly coverDemand: Quantity;
  /** What corrections after the rounds changed of it, above or below 0; left out where they change nothing. */
  readonly correctedBy?: number;
  readonly onHand: Quantity;
  readonly onOrder: Quantity;
  /** coverDemand - onHand - onOrder, never below 0. */
  readonly need: Quantity;
  /** Supplier code; null: nobody is named for this product yet. */
  readonly supplier: string | null;
  readonly caseSize: Quantity;
  readonly minimumQuantity: Quantity;
  readonly cases: number;
  /** Of the cases, those added beyond the need to reach a supplier's minimum order. */
  readonly addedCases: number;
  /** cases times caseSize. */
  readonly ordered: Quantity;
  /** What is ordered beyond the need. */
  readonly over: Quantity;
  /** ISO dates: by when the order must be out, and when it then comes. */
  readonly orderBy: string;
  readonly deliverOn: string;
  /** For one plan unit: the supplier's, else the indicative price. */
  readonly price: Money;
  /** The order at that price, half a minor unit up. */
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
