import type { Money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import { weekShare } from '../lines/week-share.ts';
import { type AnnouncedPrices, priceOf } from './announced-prices.ts';
import { answerLine, type LineAnswer } from './answer-line.ts';
import { costDenominator, type HouseholdCost, householdCost } from './household-cost.ts';

/** One household's plan, the prices it answers, its allowance for a week, and the weeks of the period. */
export type HouseholdQuestion = AnnouncedPrices & {
  readonly lines: readonly PlanLine[];
  readonly allowance: Money;
  readonly weeks: number;
};

export type HouseholdAnswer = {
  /** In the order of the lines. */
  readonly lines: readonly LineAnswer[];
  readonly cost: HouseholdCost;
};

/**
 * What a household takes at announced prices. Each line responds as it declared; if the whole then costs more than the
 * allowance, the lines that are not essential are scaled down evenly by (allowance - essentials) / (their cost), not
 * below 0, each rounded down to a thousandth so that the cost stays within the allowance. Costs are compared exactly.
 * `demandAtPrices` does the same for all households at once.
 */
export function answerAtPrices(question: HouseholdQuestion): HouseholdAnswer {
  const { lines, allowance, weeks } = question;
  const answers = lines.map((line) => answerLine(line, question));
  const costs = lines.map((line, index) => costOf(line, answers[index], question));
  const essential = sumWhere(lines, costs, (line) => line.priority === 'essential');
  const other = sumWhere(lines, costs, (line) => line.priority !== 'essential');
  const limit = BigInt(allowance) * BigInt(costDenominator(weeks));
  if (essential + other <= limit) {
    const afterScaling = essential + other;
    return { lines: answers, cost: householdCost({ essential, other, afterScaling }, allowance, weeks) };
  }
  const left = limit > essential ? limit - essential : 0n;
  const scaled = answers.map((answer, index) => {
    return lines[index]?.priority === 'essential' ? answer : scale(answer, left, other);
  });
  const afterScaling = lines.reduce((sum, line, index) => sum + costOf(line, scaled[index], question), 0n);
  return { lines: scaled, cost: householdCost({ essential, other, afterScaling }, allowance, weeks) };
}

/** Exact cost per week, over `costDenominator`. */
function costOf(line: PlanLine, answer: LineAnswer | undefined, question: HouseholdQuestion): bigint {
  if (answer === undefined || answer.quantity === 0) return 0n;
  const price = priceOf(question.prices, answer.product);
  return BigInt(answer.quantity) * BigInt(price) * BigInt(weekShare(line.rhythm, question.weeks));
}

function sumWhere(lines: readonly PlanLine[], costs: readonly bigint[], belongs: (line: PlanLine) => boolean): bigint {
  return lines.reduce((sum, line, index) => (belongs(line) ? sum + (costs[index] ?? 0n) : sum), 0n);
}

/** With nothing left every other line becomes nothing, even where its cost was zero: the factor is 0. */
function scale(answer: LineAnswer, left: bigint, cost: bigint): LineAnswer {
  if (answer.quantity === 0 && answer.upTo === 0) return answer;
  const scaled = (amount: number) => quantity(left === 0n ? 0 : Number((BigInt(amount) * left) / cost));
  return {
    ...answer,
    quantity: scaled(answer.quantity),
    upTo: scaled(answer.upTo),
    reason: 'scaled-to-allowance',
  };
}
