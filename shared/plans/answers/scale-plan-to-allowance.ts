import type { Money } from '../../quantities/money.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import type { AnnouncedPrices } from './announced-prices.ts';
import { answerAtPrices } from './answer-at-prices.ts';

/** A plan to be brought within an allowance a week, at the indicative prices. */
export type ScalingQuestion = AnnouncedPrices & {
  readonly lines: readonly PlanLine[];
  readonly allowance: Money;
  readonly weeks: number;
};

/**
 * `costBefore` and `costAfter` are for a week, half-up to the minor unit. `tooSmall` are the places (from 0) of lines of
 * which less than a thousandth of a unit would be left: they are taken off, never kept as 0.
 */
export type ScaledPlan = {
  readonly lines: readonly PlanLine[];
  readonly costBefore: Money;
  readonly costAfter: Money;
  readonly tooSmall: readonly number[];
};

/** Sizes are cut to tenths of a unit; only what is smaller than a tenth is cut to thousandths. */
const coarse = 100;

/**
 * Scales every line that costs something evenly down, by allowance / cost, when the plan costs more than the allowance;
 * a plan within it is handed back as it is, so nothing ever grows. Quantities are rounded down, so that the cost stays
 * within the allowance. Only lines come back: no allowance is changed, and no compensation kept for a later period.
 * Source: PROCEDURE.md section 2, step 2.
 */
export function scalePlanToAllowance(question: ScalingQuestion): ScaledPlan {
  const { lines, allowance } = question;
  const before = costOf(question, lines);
  if (before.wanted <= allowance && before.isWithin) {
    return { lines, costBefore: before.wanted, costAfter: before.wanted, tooSmall: [] };
  }
  // A budget line answers half-up to a thousandth, which can leave the whole a hair above: then a hair more is cut.
  for (let target = Number(allowance); ; target = Math.max(0, target - 1)) {
    const scaled = lines.map((line, at) => (before.costs(at) ? scaledLine(line, target, before.wanted) : line));
    const kept = scaled.filter((line) => line !== null);
    const after = costOf(question, kept);
    const tooSmall = scaled.flatMap((line, at) => (line === null ? [at] : []));
    if (after.isWithin || target === 0)
      return { lines: kept, costBefore: before.wanted, costAfter: after.wanted, tooSmall };
  }
}

function costOf(question: ScalingQuestion, lines: readonly PlanLine[]) {
  const answer = answerAtPrices({ ...question, lines });
  const unscaled = answerAtPrices({ ...question, lines, allowance: Number.MAX_SAFE_INTEGER as Money });
  return {
    wanted: answer.cost.wantedPerWeek,
    isWithin: answer.cost.status === 'within',
    /** Whether a line takes anything that has a price; the others need not shrink. */
    costs: (at: number) => {
      const taken = unscaled.lines[at];
      return taken !== undefined && taken.quantity > 0 && (question.prices[taken.product] ?? 0) > 0;
    },
  };
}

/** Null: less than a thousandth would be left of what the household wants. */
function scaledLine(line: PlanLine, target: number, cost: Money): PlanLine | null {
  const want = scaledDown(line.want, target, cost);
  if (want === 0 && line.want > 0) return null;
  return { ...line, want, upTo: quantity(Math.max(want, scaledDown(line.upTo, target, cost))) };
}

function scaledDown(amount: Quantity, target: number, cost: Money): Quantity {
  const exact = Number((BigInt(amount) * BigInt(target)) / BigInt(Math.max(1, cost)));
  return quantity(exact >= coarse ? exact - (exact % coarse) : exact);
}
