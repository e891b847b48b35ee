import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Somebody the store orders from; a producer with offers may be one of them, by the same name. */
export type Supplier = {
  readonly code: string;
  readonly name: string;
  /** Where orders are sent; may be empty. */
  readonly email: string;
  readonly phone: string;
  /** The least that one order must come to; 0: any. */
  readonly minimumOrder: Money;
};

/** A product as one supplier delivers it. */
export type Supply = {
  /** Product code. */
  readonly product: string;
  /** Supplier code. */
  readonly supplier: string;
  readonly leadDays: number;
  /** Plan units in a case of this supplier. */
  readonly caseSize: Quantity;
  /** Plan units in one pack (a bag of 5 lb planned in lb: 5); ordering never splits a pack. */
  readonly packSize: Quantity;
  /** For one plan unit. */
  readonly price: Money;
  /** The least of this product that is delivered, in plan units; 0: one case. */
  readonly minimumQuantity: Quantity;
  /** 1 is asked first. */
  readonly preference: number;
};
