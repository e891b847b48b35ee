import type { Quantity } from '../quantities/quantity.ts';

/** What the assembly said to a producer's offer of one product. */
export type OfferDecision = {
  readonly producer: string;
  /** Product code. */
  readonly product: string;
  readonly kind: 'accepted' | 'declined';
  /** Per week; up to what was offered. 0 when declined. */
  readonly accepted: Quantity;
  /** 1: taken first; 2: taken when the first fail, so it covers nothing yet. */
  readonly priority: 1 | 2;
  /** Needed when declined or accepted in part. */
  readonly why: string;
};
