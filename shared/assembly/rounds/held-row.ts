import type { heldBecause } from './round-inputs.ts';
import type { RoundProduct } from './round-record.ts';

/** A product that keeps its price in the next round, and why. */
export function heldRow(row: RoundProduct, held: ReturnType<typeof heldBecause>): RoundProduct {
  return { ...row, reason: held ?? row.reason, working: null, roundsLeft: null, overrideWhy: null, result: null };
}
