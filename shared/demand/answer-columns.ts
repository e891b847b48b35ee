// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { AnnouncedPrices } from '../plans/answers/announced-prices.ts';
import { budgetCode, essentialCode, swapCode } from '../plans/lines/line-codes.ts';
import { none } from '../plans/lines/line-layout.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import type { AnswerScratch } from './answer-scratch.ts';
import type { DemandColumns } from './demand-columns.ts';

/** Columns and prices to answer, with each rhythm's share of a week by its place. */
export type ColumnQuestion = {
  readonly columns: DemandColumns;
  readonly market: AnnouncedPrices;
  readonly shares: Float64Array;
};

/**
 * Answers the lines from `first` up to `end` into the scratch: `answerLine` without an object per line. The two are
 * held together by a property test, line for line. The arrays are taken out of their objects once: reading them anew
 * for each line takes twice as long.
 */
export function answerColumns(
  { columns, market, shares }: ColumnQuestion,
  [first, end]: readonly [number, number],
  scratch: AnswerScratch,
): void {
  const { product, want, substitute, highestPrice, rhythm, priority, response } = columns;
  const { prices, openingPrices, inSeason } = market;
  const { goesTo, quantity, upTo, share, unitCost, atMost, essential } = scratch;
  for (let line = first; line < end; line++) {
    const at = line - first;
    const own = product[line]!;
    const gets = response[line] === swapCode && swaps(columns, market, line) ? substitute[line]! : own;
    const price = prices[gets]!;
    const highest = highestPrice[line]!;
    const isBudget = response[line] === budgetCode;
    const takes = inSeason[own] === true && (highest === none || price <= highest);
    let amount = takes ? want[line]! : 0;
    if (takes && isBudget && price !== openingPrices[own]) {
      amount = price === 0 ? columns.upTo[line]! : scaleHalfUp(amount, openingPrices[own]!, price);
    }
    goesTo[at] = gets;
    quantity[at] = amount;
    upTo[at] = takes ? Math.max(amount, columns.upTo[line]!) : 0;
    share[at] = shares[rhythm[line]!]!;
    unitCost[at] = takes ? price * share[at]! : 0;
    atMost[at] = takes && !isBudget && highest !== none && price === highest ? 1 : 0;
    essential[at] = priority[line] === essentialCode ? 1 : 0;
  }
}

function swaps({ product, substitute, percentCheaper }: DemandColumns, market: AnnouncedPrices, line: number): boolean {
  const other = substitute[line]!;
  if (other === none || market.inSeason[other] !== true) return false;
  const price = market.prices[product[line]!]!;
  const otherPrice = market.prices[other]!;
  return otherPrice < price && otherPrice * 100 <= price * (100 - percentCheaper[line]!);
}
