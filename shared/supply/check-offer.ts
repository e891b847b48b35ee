import type { Offer, OfferStep } from './offer.ts';

export type OfferFault =
  | { readonly field: 'producer'; readonly code: 'missing' | 'too-long' }
  | { readonly field: 'steps'; readonly code: 'missing' }
  /** `step` is the place in the ladder, from 0. */
  | { readonly field: 'price'; readonly step: number; readonly code: 'below-zero' | 'not-above-step-before' }
  | { readonly field: 'quantityPerWeek'; readonly step: number; readonly code: 'not-above-zero' }
  | { readonly field: 'minimumLot'; readonly step: number; readonly code: 'below-zero' | 'above-step' };

/** Producers' names are parts of row keys, which the journal limits. */
export const longestProducerName = 100;

/** Everything that is wrong with an offer; empty when it can be kept. Steps stand cheapest first, one per price. */
export function checkOffer({ producer, steps }: Offer): readonly OfferFault[] {
  const faults: OfferFault[] = [];
  if (producer.trim() === '') faults.push({ field: 'producer', code: 'missing' });
  if (producer.length > longestProducerName) faults.push({ field: 'producer', code: 'too-long' });
  if (steps.length === 0) faults.push({ field: 'steps', code: 'missing' });
  return [...faults, ...steps.flatMap((step, at) => checkStep(step, at, steps[at - 1] ?? null))];
}

function checkStep(step: OfferStep, at: number, before: OfferStep | null): readonly OfferFault[] {
  const faults: OfferFault[] = [];
  if (step.price < 0) faults.push({ field: 'price', step: at, code: 'below-zero' });
  if (before !== null && step.price <= before.price) {
    faults.push({ field: 'price', step: at, code: 'not-above-step-before' });
  }
  if (step.quantityPerWeek <= 0) faults.push({ field: 'quantityPerWeek', step: at, code: 'not-above-zero' });
  if (step.minimumLot < 0) faults.push({ field: 'minimumLot', step: at, code: 'below-zero' });
  if (step.minimumLot > step.quantityPerWeek) faults.push({ field: 'minimumLot', step: at, code: 'above-step' });
  return faults;
}
