import type { Quantity } from '../../quantities/quantity.ts';

/** What a household bought of one product over the weeks of a purchase history. */
export type PurchasedProduct = {
  /** Product code. */
  readonly product: string;
  /** In the plan's unit, over all weeks. */
  readonly quantity: Quantity;
  /** In how many of the weeks the product was bought. */
  readonly weeksBought: number;
};

/** A household's purchases, added up from receipts: no receipt and no day is kept. */
export type PurchaseRecord = {
  readonly household: string;
  /** ISO dates of the first and the last receipt that was read, of all households. */
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
  readonly products: readonly PurchasedProduct[];
};
