import type { Household } from '../../../shared/members/household.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every household, by code. How many lines each planned and what they cost is in `useHouseholdPlans`. */
export function useHouseholds(): QueryState<readonly Household[]> {
  return useBookQuery((db) => db.rows('households').toArray());
}
