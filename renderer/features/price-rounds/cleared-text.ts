import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { countWithin } from './round-rows.ts';
import { openAmounts } from './session/open-amounts.ts';
import { words } from './words.ts';

/** What prices have done in a round that needs no further one: closed every gap, what they could, or nothing at all. */
export function clearedText(round: RoundRecord, products: readonly Product[]): string {
  if (countWithin(round).of === 0) return words.clearedNothing;
  return openAmounts(round, products) === '' ? words.clearedAll : words.clearedWhatCan;
}
