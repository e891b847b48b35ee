import type { DemandColumns } from './demand-columns.ts';
import { type DemandSums, rhythmCount } from './demand-sums.ts';
import { requireExact } from './require-exact.ts';

/** Adds up all lines in one pass, exactly. The order of households and lines does not matter. */
export function addUp({ ordinalCount, product, rhythm, want, upTo }: DemandColumns): DemandSums {
  const wantSums = new Float64Array(ordinalCount * rhythmCount);
  const upToSums = new Float64Array(ordinalCount * rhythmCount);
  for (let line = 0; line < product.length; line++) {
    // biome-ignore-start lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
    const place = product[line]! * rhythmCount + rhythm[line]!;
    wantSums[place]! += want[line]!;
    upToSums[place]! += upTo[line]!;
    // biome-ignore-end lint/style/noNonNullAssertion: see above
  }
  requireExact(upToSums);
  return { ordinalCount, want: wantSums, upTo: upToSums };
}
