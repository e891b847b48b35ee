import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A producer's request for a recoverable grant, and what it would add to the weekly supply. */
export type GrantRequest = {
  readonly id: string;
  readonly producer: string;
  /** Product code. */
  readonly product: string;
  readonly purpose: string;
  readonly amount: Money;
  readonly addsPerWeek: Quantity;
  /** Share of each delivery that is returned, in hundredths of a percent (10 % is 1000). */
  readonly recoveryShareBasisPoints: number;
};
