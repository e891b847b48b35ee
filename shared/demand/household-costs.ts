// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import { costDenominator } from '../plans/answers/household-cost.ts';
import { rhythms } from '../plans/lines/line-codes.ts';
import { weekShare } from '../plans/lines/week-share.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { answerColumns } from './answer-columns.ts';
import { type AnswerScratch, answerScratch } from './answer-scratch.ts';
import type { DemandQuestion } from './demand-at-prices.ts';
import { fitToAllowance } from './fit-to-allowance.ts';

/** What households' plans cost in a week at announced prices, in the order of the columns' households. */
export type HouseholdCosts = {
  readonly lineCounts: Uint32Array;
  /** Minor units per week, half-up: as planned, and as counted after scaling down to the allowance. */
  readonly planned: Float64Array;
  readonly counted: Float64Array;
};

/** The costs of every household at once; each equal to `answerAtPrices` of that household. */
export function householdCosts(question: DemandQuestion): HouseholdCosts {
  const { columns, allowances, weeks } = question;
  const shares = Float64Array.from(rhythms, (rhythm) => weekShare(rhythm, weeks));
  const scratch = answerScratch(columns.firstLine);
  const denominator = costDenominator(weeks);
  const count = columns.households.length;
  const lineCounts = new Uint32Array(count);
  const planned = new Float64Array(count);
  const counted = new Float64Array(count);
  for (let household = 0; household < count; household++) {
    const [first, end] = [columns.firstLine[household]!, columns.firstLine[household + 1]!];
    const lines = end - first;
    answerColumns({ columns, market: question, shares }, [first, end], scratch);
    lineCounts[household] = lines;
    planned[household] = costOf(scratch, lines, denominator);
    fitToAllowance(scratch, { lines, minorUnits: allowances[household]!, denominator });
    counted[household] = costOf(scratch, lines, denominator);
  }
  return { lineCounts, planned, counted };
}

/** Doubles are exact below 2^53; a household beyond that is added up in bigints. */
function costOf(scratch: AnswerScratch, lines: number, denominator: number): number {
  let sum = 0;
  for (let at = 0; at < lines; at++) sum += scratch.quantity[at]! * scratch.unitCost[at]!;
  if (sum <= Number.MAX_SAFE_INTEGER) return divideHalfUp(sum, denominator);
  let exact = 0n;
  for (let at = 0; at < lines; at++) exact += BigInt(scratch.quantity[at]!) * BigInt(scratch.unitCost[at]!);
  return divideHalfUp(exact, BigInt(denominator));
}
