import { clearParts } from './clear-parts.ts';
import { isFreeGood } from './free-good.ts';
import { imbalance } from './imbalance.ts';
import type { Observation } from './observation.ts';

/** One good as a closed round left it. */
export type ClosedGood = {
  readonly price: number;
  readonly floorPrice: number;
  readonly observation: Observation;
};

/** The good that is furthest from clearing. */
export type WorstGood = { readonly index: number; readonly imbalance: number };

/**
 * The worst good of a closed round: the market has cleared within t when this is within t. Every good is judged by
 * itself, never by an average, in which a shortage and a surplus would cancel. The first of equals; null without goods.
 */
export function worstImbalance(goods: readonly ClosedGood[]): WorstGood | null {
  let worst: WorstGood | null = null;
  for (const [index, { price, floorPrice, observation }] of goods.entries()) {
    const cleared = clearParts(observation);
    const misfit = isFreeGood(price, floorPrice, cleared) ? 0 : imbalance(cleared.demand, cleared.supply);
    if (worst === null || misfit > worst.imbalance) worst = { index, imbalance: misfit };
  }
  return worst;
}
