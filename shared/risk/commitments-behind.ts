import { type Quantity, quantity } from '../quantities/quantity.ts';
import { shareOut } from '../quantities/share-out.ts';

/**
 * What each household's plan takes of one producer's deliveries: the producer's quantity shared out by what households
 * want of the product, without loss. `wanted` in any one unit; who wants nothing gets nothing and is left out.
 */
export function commitmentsBehind(wanted: readonly number[], perWeek: Quantity): readonly Quantity[] {
  const weights = wanted.filter((weight) => weight > 0);
  if (weights.length === 0) return [];
  return shareOut(perWeek, weights).shares.map(quantity);
}
