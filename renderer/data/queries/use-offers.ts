import type { Offer } from '../../../shared/supply/offer.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every offer, by producer and product. */
export function useOffers(): QueryState<readonly Offer[]> {
  return useBookQuery((db) => db.rows('offers').toArray());
}
