import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { Offer } from './offer.ts';
import type { OfferDecision } from './offer-decision.ts';
import { offeredInAll } from './offered-in-all.ts';

/**
 * What decisions on the offers of one product cover per week. Second priorities wait for a first one to fail and cover
 * nothing; an offer that was lowered or withdrawn since covers no more than it still offers.
 */
export function coveredByDecisions(offers: readonly Offer[], decisions: readonly OfferDecision[]): Quantity {
  const offered = new Map(offers.map((offer) => [offer.producer, offeredInAll(offer)]));
  const firsts = decisions.filter(({ kind, priority }) => kind === 'accepted' && priority === 1);
  return quantity(
    firsts.reduce((sum, { producer, accepted }) => sum + Math.min(accepted, offered.get(producer) ?? 0), 0),
  );
}
