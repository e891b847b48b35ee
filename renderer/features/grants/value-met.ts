import type { GrantAward } from '../../../shared/grants/grant-award.ts';
import { divideHalfUp } from '../../../shared/quantities/divide-half-up.ts';
import { quantityScale } from '../../../shared/quantities/quantity.ts';

type Met = Pick<GrantAward, 'meetsPerWeek' | 'price'>;

/**
 * The value of the demand that awards meet in a week together, in minor units. Rounded once, at the end, so that it is
 * what the solver says of the same awards: parts of a cent of each would add up to another sum.
 */
export function valueMetBy(awards: readonly Met[]): number {
  const exact = awards.reduce((sum, { meetsPerWeek, price }) => sum + BigInt(meetsPerWeek) * BigInt(price), 0n);
  return divideHalfUp(exact, quantityScale);
}
