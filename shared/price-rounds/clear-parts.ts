import type { Observation } from './observation.ts';

/** The demand and the supply a round is judged by, in the good's own unit. */
export type Cleared = { readonly demand: number; readonly supply: number };

/**
 * Picks demand and supply from their ranges: where the ranges overlap both take the largest amount both can mean, and
 * the good is cleared; else the two nearest ends.
 */
export function clearParts({ demandLow, demandHigh, supplyLow, supplyHigh }: Observation): Cleared {
  if (demandLow > supplyHigh) return { demand: demandLow, supply: supplyHigh };
  if (supplyLow > demandHigh) return { demand: demandHigh, supply: supplyLow };
  const traded = Math.min(demandHigh, supplyHigh);
  return { demand: traded, supply: traded };
}
