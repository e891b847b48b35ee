import type { Rhythm } from '../../plans/lines/plan-line.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { quantityScale } from '../../quantities/quantity.ts';
import { weeklyOf } from '../rows/usual-quantities.ts';

/** More of anything in a week is a restaurant or a slip of the pen. */
const mostUnitsPerWeek = 1000;
/** And so is a line of more than so many times what is usual of the product. */
const mostTimesUsual = 50;

/** The most that one line may take per week, in thousandths: the smaller of the two limits. */
export function mostPerWeek(median: number | undefined): number {
  const most = mostUnitsPerWeek * quantityScale;
  return median === undefined || median === 0 ? most : Math.min(most, median * mostTimesUsual);
}

export type LineSize = { readonly quantity: Quantity; readonly rhythm: Rhythm; readonly weeks: number };

export function isPlausible({ quantity, rhythm, weeks }: LineSize, median: number | undefined): boolean {
  return weeklyOf(quantity, rhythm, weeks) <= mostPerWeek(median);
}
