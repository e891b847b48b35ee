import type { DemandColumns } from './demand-columns.ts';
import { type DemandSums, rhythmCount } from './demand-sums.ts';

/** A household's place in the columns, and whether its lines come in (1) or go out (-1). */
export type Shift = { readonly columns: DemandColumns; readonly household: string; readonly sign: 1 | -1 };

/**
 * Adds one household's lines to sums, or takes them out again, in place: O(lines of that household). `addUp` of the
 * revised columns gives the same sums. A household without lines changes nothing.
 */
export function shiftSums(sums: DemandSums, { columns, household, sign }: Shift): void {
  const at = columns.households.indexOf(household);
  if (at < 0) return;
  for (let line = columns.firstLine[at] ?? 0; line < (columns.firstLine[at + 1] ?? 0); line++) {
    const place = (columns.product[line] ?? 0) * rhythmCount + (columns.rhythm[line] ?? 0);
    if (place >= sums.want.length) throw new RangeError(`The sums have no product ${columns.product[line]}`);
    sums.want[place] = (sums.want[place] ?? 0) + sign * (columns.want[line] ?? 0);
    sums.upTo[place] = (sums.upTo[place] ?? 0) + sign * (columns.upTo[line] ?? 0);
  }
}
