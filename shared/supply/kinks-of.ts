import type { Money } from '../quantities/money.ts';
import type { Offer } from './offer.ts';

/** The prices at which the supply of a product jumps, rising: the prices of its offers' steps, each named once. */
export function kinksOf(offers: readonly Offer[]): readonly Money[] {
  const prices = new Set<Money>();
  for (const offer of offers) {
    for (const step of offer.steps) if (step.quantityPerWeek > 0) prices.add(step.price);
  }
  return [...prices].sort((a, b) => a - b);
}
