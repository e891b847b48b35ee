import type { Departure } from '../../../shared/assembly/session/departure.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Who left in the course of the rounds, the earliest round first. */
export function useDepartures(): QueryState<readonly Departure[]> {
  return useBookQuery((db) => db.rows('departures').toArray());
}
