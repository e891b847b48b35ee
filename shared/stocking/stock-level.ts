import type { Quantity } from '../quantities/quantity.ts';

/** What the store has of a product and what is already on its way. */
export type StockLevel = {
  /** Product code. */
  readonly product: string;
  readonly onHand: Quantity;
  readonly onOrder: Quantity;
};
