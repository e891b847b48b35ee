// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { AnnouncedPrices } from '../plans/announced-prices.ts';
import { budgetCode, essentialCode, swapCode } from '../plans/line-codes.ts';
import { none } from '../plans/line-layout.ts';
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
 * held together by a property test, line for line.
 */
export function answerColumns(
  question: ColumnQuestion,
  range: readonly [number, number],
  scratch: AnswerScratch,
): void {
  const { columns, market, shares } = question;
  const [first, end] = range;
  for (let line = first; line < end; line++) {
    const at = line - first;
    const goesTo = goesToOf(columns, market, line);
    const price = goesTo === none ? 0 : market.prices[goesTo]!;
    const highest = columns.highestPrice[line]!;
    scratch.essential[at] = columns.priority[line] === essentialCode ? 1 : 0;
    if (goesTo === none || (highest !== none && price > highest)) {
      clear(scratch, at);
      continue;
    }
    const share = shares[columns.rhythm[line]!]!;
    const isBudget = columns.response[line] === budgetCode;
    const amount = isBudget ? sameMoney(columns, market, line) : columns.want[line]!;
    scratch.goesTo[at] = goesTo;
    scratch.quantity[at] = amount;
    scratch.upTo[at] = Math.max(amount, columns.upTo[line]!);
    scratch.share[at] = share;
    scratch.unitCost[at] = price * share;
    scratch.atMost[at] = !isBudget && price === highest ? 1 : 0;
  }
}

function clear(scratch: AnswerScratch, at: number): void {
  scratch.goesTo[at] = 0;
  scratch.quantity[at] = 0;
  scratch.upTo[at] = 0;
  scratch.share[at] = 0;
  scratch.unitCost[at] = 0;
  scratch.atMost[at] = 0;
}

/** The product a line goes to, or `none` when its own is out of season. */
function goesToOf(columns: DemandColumns, market: AnnouncedPrices, line: number): number {
  const own = columns.product[line]!;
  if (market.inSeason[own] !== true) return none;
  if (columns.response[line] !== swapCode) return own;
  const other = columns.substitute[line]!;
  if (other === none || market.inSeason[other] !== true) return own;
  const [price, otherPrice] = [market.prices[own]!, market.prices[other]!];
  const cheaper = otherPrice < price && otherPrice * 100 <= price * (100 - columns.percentCheaper[line]!);
  return cheaper ? other : own;
}

function sameMoney(columns: DemandColumns, market: AnnouncedPrices, line: number): number {
  const own = columns.product[line]!;
  const [price, opening, want] = [market.prices[own]!, market.openingPrices[own]!, columns.want[line]!];
  if (price === opening) return want;
  return price === 0 ? columns.upTo[line]! : scaleHalfUp(want, opening, price);
}
