import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** What was said to offers, by producer and product. */
export function useOfferDecisions(): QueryState<readonly OfferDecision[]> {
  return useBookQuery((db) => db.rows('offerDecisions').toArray());
}
