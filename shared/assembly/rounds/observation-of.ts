import type { Observation } from '../../price-rounds/observation.ts';
import type { ProductResult } from './round-record.ts';

/** What a closed round says of one product, as far as a price rule sees it. */
export type Closed = Pick<ProductResult, 'demandLow' | 'demandHigh' | 'supplyLow' | 'supplyHigh' | 'demand' | 'supply'>;

/**
 * What the rule is shown: the ranges, but the settled amounts where they touch and yet cannot meet, as all-or-nothing
 * lots have no parts between. Throws when the product took no part in the round.
 */
export function observationOf(result: Closed | null): Observation {
  if (result === null) throw new RangeError('A closed round has a product in season without a result');
  const { demandLow, demandHigh, supplyLow, supplyHigh, demand, supply } = result;
  const touch = demandLow <= supplyHigh && supplyLow <= demandHigh;
  if (!touch || demand === supply) return { demandLow, demandHigh, supplyLow, supplyHigh };
  return { demandLow: demand, demandHigh: demand, supplyLow: supply, supplyHigh: supply };
}
