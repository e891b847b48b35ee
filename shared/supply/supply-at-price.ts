import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { Offer } from './offer.ts';

/**
 * One step of a producer's ladder as it answers a price. below: the step is cheaper, all of it is supplied.
 * at: it costs exactly the price, any part of it can be taken. at-lot: the same, but all of it or none.
 */
export type SupplyPart = {
  readonly kind: 'below' | 'at' | 'at-lot';
  readonly producer: string;
  readonly price: Money;
  readonly quantityPerWeek: Quantity;
};

/** What the producers of one product supply at a price, per week: anything from `low` to `high` (lots permitting). */
export type SupplyAnswer = {
  readonly price: Money;
  readonly low: Quantity;
  readonly high: Quantity;
  readonly parts: readonly SupplyPart[];
  /** The cheapest step that costs more than the price, and so stays out; null when there is none. */
  readonly nextStep: { readonly producer: string; readonly price: Money } | null;
};

/**
 * Adds up the offers of one product at a price: every step priced below it, and any part of a step priced exactly
 * at it (a step with a minimum lot whole or not at all). Parts are in the order of price, then of the offers.
 */
export function supplyAtPrice(offers: readonly Offer[], price: Money): SupplyAnswer {
  const parts: SupplyPart[] = [];
  let nextStep: SupplyAnswer['nextStep'] = null;
  for (const { producer, steps } of offers) {
    for (const step of steps) {
      if (step.quantityPerWeek === 0) continue;
      if (step.price > price) {
        if (nextStep === null || step.price < nextStep.price) nextStep = { producer, price: step.price };
        continue;
      }
      const kind = step.price < price ? 'below' : step.minimumLot > 0 ? 'at-lot' : 'at';
      parts.push({ kind, producer, price: step.price, quantityPerWeek: step.quantityPerWeek });
    }
  }
  parts.sort((a, b) => a.price - b.price);
  const below = parts.filter((part) => part.kind === 'below');
  return { price: money(price), low: total(below), high: total(parts), parts, nextStep };
}

function total(parts: readonly SupplyPart[]): Quantity {
  return quantity(parts.reduce((sum, part) => sum + part.quantityPerWeek, 0));
}
