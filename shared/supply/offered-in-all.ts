import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { Offer } from './offer.ts';

/** What an offer comes to per week at its dearest step. */
export function offeredInAll({ steps }: Offer): Quantity {
  return quantity(steps.reduce((sum, step) => sum + step.quantityPerWeek, 0));
}
