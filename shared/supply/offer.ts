import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** One step of a producer's price ladder. */
export type OfferStep = {
  readonly price: Money;
  readonly quantityPerWeek: Quantity;
  /** Above 0: at exactly its price this step is supplied whole or not at all. */
  readonly minimumLot: Quantity;
};

/** What one producer offers of one product: a price ladder, cheapest step first. */
export type Offer = {
  readonly producer: string;
  /** Product code. */
  readonly product: string;
  readonly steps: readonly OfferStep[];
};
