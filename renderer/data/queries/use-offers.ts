import type { Offer } from '../../../shared/supply/offer.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every offer, by producer and product. */
export function useOffers(): QueryState<readonly Offer[]> {
  return useBookQuery((db) => db.rows('offers').toArray());
}

export function useOffersOfProducer(producer: string): QueryState<readonly Offer[]> {
  return useBookQuery(
    (db) =>
      db
        .rows('offers')
        .filter((offer) => offer.producer === producer)
        .toArray(),
    [producer],
  );
}

export function useOffersOfProduct(product: string): QueryState<readonly Offer[]> {
  return useBookQuery(
    (db) =>
      db
        .rows('offers')
        .filter((offer) => offer.product === product)
        .toArray(),
    [product],
  );
}
