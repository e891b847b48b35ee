// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import { costDenominator } from '../plans/answers/household-cost.ts';
import { rhythms } from '../plans/lines/line-codes.ts';
import { weekShare } from '../plans/lines/week-share.ts';
import { answerColumns } from './answer-columns.ts';
import { answerScratch } from './answer-scratch.ts';
import type { DemandQuestion } from './demand-at-prices.ts';

/** Per household, in the order of the columns: the part of its non-essential lines its allowance leaves, from 0 to 1. */
export function householdScales(question: DemandQuestion): Float64Array {
  const { columns, allowances, weeks } = question;
  const shares = Float64Array.from(rhythms, (rhythm) => weekShare(rhythm, weeks));
  const scratch = answerScratch(columns.firstLine);
  const denominator = costDenominator(weeks);
  const scales = new Float64Array(columns.households.length);
  for (let household = 0; household < scales.length; household++) {
    const [first, end] = [columns.firstLine[household]!, columns.firstLine[household + 1]!];
    answerColumns({ columns, market: question, shares }, [first, end], scratch);
    let essential = 0;
    let other = 0;
    for (let at = 0; at < end - first; at++) {
      const cost = scratch.quantity[at]! * scratch.unitCost[at]!;
      if (scratch.essential[at] === 1) essential += cost;
      else other += cost;
    }
    const left = allowances[household]! * denominator - essential;
    scales[household] = other <= left ? 1 : Math.max(0, left) / other;
  }
  return scales;
}
