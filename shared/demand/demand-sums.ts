import { rhythms } from '../plans/lines/line-codes.ts';

/**
 * Sums of plan lines by product and rhythm: the place of a sum is ordinal x `rhythmCount` + the rhythm's place (line-codes.ts). Doubles that hold
 * whole thousandths, exact up to 2^53; quantities of one product have one unit, so nothing else is ever added.
 */
export type DemandSums = {
  readonly ordinalCount: number;
  readonly want: Float64Array;
  readonly upTo: Float64Array;
};

/** Rhythms a product's sums are kept by. */
export const rhythmCount = rhythms.length;
