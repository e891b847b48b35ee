import type { Money } from '../../../shared/quantities/money.ts';
import type { Offer } from '../../../shared/supply/offer.ts';

export type CurvePoint = { readonly price: number; readonly quantityPerWeek: number };

/**
 * What is offered of a product at each price and below, rising: a point where the supply jumps, one at the lowest
 * price to show, where it is still 0, and one beyond the last step, so that the curve has a beginning and an end.
 */
export function supplyCurve(offers: readonly Offer[], shown: readonly Money[]): readonly CurvePoint[] {
  const steps = offers.flatMap((offer) => offer.steps).toSorted((a, b) => a.price - b.price);
  if (steps.length === 0) return [];
  const prices = [...steps.map((step) => step.price), ...shown];
  const margin = Math.max(1, Math.round((Math.max(...prices) - Math.min(...prices)) / 10));
  const from = Math.max(0, Math.min(...prices) - margin);
  const points = new Map<number, number>([[from, 0]]);
  let sum = 0;
  for (const step of steps) {
    sum += step.quantityPerWeek;
    points.set(step.price, sum);
  }
  points.set(Math.max(...prices) + margin, sum);
  return [...points].map(([price, quantityPerWeek]) => ({ price, quantityPerWeek }));
}
