import { divideHalfUp } from '../../quantities/divide-half-up.ts';
import { divideUp } from '../../quantities/divide-up.ts';
import { type Money, money } from '../../quantities/money.ts';
import { quantityScale } from '../../quantities/quantity.ts';
import { weekDenominator } from '../lines/week-share.ts';

/**
 * What a household's answers cost in a week. within: no more than the allowance. scaled: non-essential lines were
 * scaled down to it. essentials-above: the essential lines alone cost more; nothing else is left.
 */
export type HouseholdCost = {
  readonly status: 'within' | 'scaled' | 'essentials-above';
  readonly allowancePerWeek: Money;
  /** Before and after scaling, half-up to the minor unit. */
  readonly wantedPerWeek: Money;
  readonly costPerWeek: Money;
  /** By how much the wanted plan is above the allowance, rounded up so that it is never shown as 0; 0 when within. */
  readonly overPerWeek: Money;
};

/** Denominator of exact weekly costs: thousandths of a unit, times a rhythm's share of a week. */
export function costDenominator(weeks: number): number {
  return quantityScale * weekDenominator(weeks);
}

/** Exact weekly costs as numerators over `costDenominator`. */
export type ExactCosts = { readonly essential: bigint; readonly other: bigint; readonly afterScaling: bigint };

/** Compares exact costs with the allowance and rounds them for display only. */
export function householdCost(costs: ExactCosts, allowance: Money, weeks: number): HouseholdCost {
  const denominator = BigInt(costDenominator(weeks));
  const wanted = costs.essential + costs.other;
  const limit = BigInt(allowance) * denominator;
  const status = wanted <= limit ? 'within' : costs.essential > limit ? 'essentials-above' : 'scaled';
  return {
    status,
    allowancePerWeek: allowance,
    wantedPerWeek: money(divideHalfUp(wanted, denominator)),
    costPerWeek: money(divideHalfUp(costs.afterScaling, denominator)),
    overPerWeek: money(status === 'within' ? 0 : divideUp(wanted - limit, denominator)),
  };
}
