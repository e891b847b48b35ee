// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { AnnouncedPrices } from '../plans/answers/announced-prices.ts';
import { costDenominator } from '../plans/answers/household-cost.ts';
import { rhythms } from '../plans/lines/line-codes.ts';
import { weekDenominator, weekShare } from '../plans/lines/week-share.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { answerColumns } from './answer-columns.ts';
import { type AnswerScratch, answerScratch } from './answer-scratch.ts';
import type { DemandColumns } from './demand-columns.ts';
import { fitToAllowance } from './fit-to-allowance.ts';
import { perWeek } from './per-week.ts';

/** All plans as columns, their households' allowances (`allowanceColumn`), and the prices they answer. */
export type DemandQuestion = AnnouncedPrices & {
  readonly columns: DemandColumns;
  readonly allowances: Float64Array;
  readonly weeks: number;
};

/** Sums by product ordinal, exact, as numerators over `weekDenominator` of thousandths. */
type Numerators = { readonly low: Float64Array; readonly high: Float64Array; readonly upTo: Float64Array };

/**
 * Demand per week by product ordinal at announced prices: in thousandths, half-up, and exactly as numerators over
 * `denominator`. Anything from `low` to `high` may be taken: they differ by the lines exactly at their highest price.
 */
export type DemandAtPrices = {
  readonly denominator: number;
  readonly numerators: Numerators;
  readonly low: readonly Quantity[];
  readonly high: readonly Quantity[];
  readonly upTo: readonly Quantity[];
  /** Households scaled down to their allowance, and those whose essential lines alone are above it. */
  readonly householdsScaled: number;
  readonly householdsAbove: number;
};

/**
 * Answers announced prices for every household at once, responses and allowances included, and adds the answers up by
 * the product they go to. Equal line for line to `answerAtPrices`; one pass, no object per line.
 */
export function demandAtPrices(question: DemandQuestion): DemandAtPrices {
  const { columns, allowances, weeks } = question;
  const shares = Float64Array.from(rhythms, (rhythm) => weekShare(rhythm, weeks));
  const asked = { columns, market: question, shares };
  const scratch = answerScratch(columns.firstLine);
  const numerators = emptyNumerators(columns.ordinalCount);
  const denominator = costDenominator(weeks);
  const count = { within: 0, scaled: 0, 'essentials-above': 0 };
  for (let household = 0; household < columns.households.length; household++) {
    const [first, end] = [columns.firstLine[household]!, columns.firstLine[household + 1]!];
    answerColumns(asked, [first, end], scratch);
    const status = fitToAllowance(scratch, { lines: end - first, minorUnits: allowances[household]!, denominator });
    count[status] += 1;
    addAnswers(numerators, scratch, end - first);
  }
  return {
    denominator: weekDenominator(weeks),
    numerators,
    low: perWeek(numerators.low, weekDenominator(weeks)),
    high: perWeek(numerators.high, weekDenominator(weeks)),
    upTo: perWeek(numerators.upTo, weekDenominator(weeks)),
    householdsScaled: count.scaled,
    householdsAbove: count['essentials-above'],
  };
}

function emptyNumerators(length: number): Numerators {
  return { low: new Float64Array(length), high: new Float64Array(length), upTo: new Float64Array(length) };
}

function addAnswers({ low, high, upTo }: Numerators, scratch: AnswerScratch, lines: number): void {
  for (let at = 0; at < lines; at++) {
    const goesTo = scratch.goesTo[at]!;
    const amount = scratch.quantity[at]! * scratch.share[at]!;
    high[goesTo]! += amount;
    if (scratch.atMost[at] === 0) low[goesTo]! += amount;
    upTo[goesTo]! += scratch.upTo[at]! * scratch.share[at]!;
  }
}
