import type { Household } from './household.ts';

export type HouseholdFault =
  | { readonly field: 'code'; readonly code: 'missing' | 'too-long' }
  | { readonly field: 'people'; readonly code: 'not-whole' | 'below-one' }
  | { readonly field: 'children'; readonly code: 'not-whole' | 'negative' | 'more-than-people' }
  | { readonly field: 'allowancePerWeek'; readonly code: 'negative' };

/** Household codes are keys of rows, which the journal limits. */
const longestHouseholdCode = 100;

/** Everything that is wrong with a household; empty when it can be kept. An allowance of 0 is a real allowance. */
export function checkHousehold(household: Household): readonly HouseholdFault[] {
  const faults: HouseholdFault[] = [];
  if (household.code.trim() === '') faults.push({ field: 'code', code: 'missing' });
  if (household.code.length > longestHouseholdCode) faults.push({ field: 'code', code: 'too-long' });
  if (!Number.isSafeInteger(household.people)) faults.push({ field: 'people', code: 'not-whole' });
  else if (household.people < 1) faults.push({ field: 'people', code: 'below-one' });
  const { children = 0, people } = household;
  if (!Number.isSafeInteger(children)) faults.push({ field: 'children', code: 'not-whole' });
  else if (children < 0) faults.push({ field: 'children', code: 'negative' });
  else if (children > people) faults.push({ field: 'children', code: 'more-than-people' });
  if (household.allowancePerWeek < 0) faults.push({ field: 'allowancePerWeek', code: 'negative' });
  return faults;
}
