import { type DemandSums, rhythmCount } from './demand-sums.ts';

/** A copy of the sums with places for at least so many ordinals: a new product has sums of nothing. */
export function widenSums({ ordinalCount, want, upTo }: DemandSums, atLeast: number): DemandSums {
  const count = Math.max(ordinalCount, atLeast);
  const [wantCopy, upToCopy] = [new Float64Array(count * rhythmCount), new Float64Array(count * rhythmCount)];
  wantCopy.set(want);
  upToCopy.set(upTo);
  return { ordinalCount: count, want: wantCopy, upTo: upToCopy };
}
