import { rhythms } from '../../../shared/plans/lines/line-codes.ts';
import { weekShare } from '../../../shared/plans/lines/week-share.ts';
import type { Loaded } from './loaded.ts';

/** By household: what its plan wants of the product in a week, as a numerator. */
export function wantedBy({ columns, products, settings }: Loaded, code: string): readonly number[] {
  const ordinal = products.find((product) => product.code === code)?.ordinal;
  const shares = rhythms.map((rhythm) => weekShare(rhythm, settings?.period.weeks ?? 1));
  return columns.households.map((_, household) => {
    let wanted = 0;
    for (let line = columns.firstLine[household] ?? 0; line < (columns.firstLine[household + 1] ?? 0); line += 1) {
      if (columns.product[line] === ordinal)
        wanted += (columns.want[line] ?? 0) * (shares[columns.rhythm[line] ?? 0] ?? 0);
    }
    return wanted;
  });
}
