import type { Household } from '../../../shared/members/household.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every household, by code. How many lines each planned and what they cost is in `useHouseholdPlans`. */
export function useHouseholds(): QueryState<readonly Household[]> {
  return useBookQuery((db) => db.rows('households').toArray());
}

export function useHousehold(code: string): QueryState<Household | null> {
  return useBookQuery(async (db) => (await db.rows('households').get(code)) ?? null, [code]);
}
