import type { Offer } from './offer.ts';
import type { OfferDecision } from './offer-decision.ts';
import { offeredInAll } from './offered-in-all.ts';

export type DecisionFault = 'nothing-accepted' | 'above-offer' | 'declined-with-quantity' | 'no-reason';

/** Why a decision on an offer is refused, or null. Declining and taking only a part need a reason in writing. */
export function checkOfferDecision(offer: Offer, decision: OfferDecision): DecisionFault | null {
  const offered = offeredInAll(offer);
  const { kind, accepted, why } = decision;
  if (kind === 'declined' && accepted !== 0) return 'declined-with-quantity';
  if (kind === 'accepted' && accepted <= 0) return 'nothing-accepted';
  if (accepted > offered) return 'above-offer';
  return accepted < offered && why.trim() === '' ? 'no-reason' : null;
}
