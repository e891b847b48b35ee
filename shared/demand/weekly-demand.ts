import { rhythms } from '../plans/lines/line-codes.ts';
import { weekDenominator, weekShare } from '../plans/lines/week-share.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type DemandSums, rhythmCount } from './demand-sums.ts';
import { perWeek } from './per-week.ts';

/** Demand per week by product ordinal: half-up to thousandths, and exactly as numerators over `denominator`. */
export type WeeklyDemand = {
  readonly denominator: number;
  readonly wantNumerators: Float64Array;
  readonly upToNumerators: Float64Array;
  readonly want: readonly Quantity[];
  readonly upTo: readonly Quantity[];
};

/**
 * What all plans together want in a week, as written, whatever the prices. Rhythms come together here, over one
 * denominator, so that only the last step rounds.
 */
export function weeklyDemand(sums: DemandSums, weeks: number): WeeklyDemand {
  const denominator = weekDenominator(weeks);
  const shares = rhythms.map((rhythm) => weekShare(rhythm, weeks));
  const [wantNumerators, upToNumerators] = [gather(sums.want, shares), gather(sums.upTo, shares)];
  return {
    denominator,
    wantNumerators,
    upToNumerators,
    want: perWeek(wantNumerators, denominator),
    upTo: perWeek(upToNumerators, denominator),
  };
}

function gather(sums: Float64Array, shares: readonly number[]): Float64Array {
  const numerators = new Float64Array(sums.length / rhythmCount);
  for (let place = 0; place < sums.length; place++) {
    const ordinal = Math.floor(place / rhythmCount);
    numerators[ordinal] = (numerators[ordinal] ?? 0) + (sums[place] ?? 0) * (shares[place % rhythmCount] ?? 0);
  }
  return numerators;
}
