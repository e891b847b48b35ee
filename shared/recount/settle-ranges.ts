import { money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { achievableSupply } from '../supply/achievable-supply.ts';
import type { SupplyPart } from '../supply/supply-at-price.ts';

/** What a closed round says of one product's demand and supply before anything was settled. */
export type Ranges = {
  readonly demandLow: Quantity;
  readonly demandHigh: Quantity;
  readonly supplyLow: Quantity;
  readonly supplyHigh: Quantity;
  /** All-or-nothing lots among the supply between low and high. */
  readonly lots: readonly Quantity[];
};

/**
 * Demand and supply after the parts that anybody is indifferent about were settled, from the sums alone: what is cheaper
 * than the price is one part, what costs exactly the price another, and each lot comes whole or not at all. Null when
 * the lots are more than the supply between low and high, or a low is above its high.
 */
export function settleRanges(ranges: Ranges): { readonly demand: Quantity; readonly supply: Quantity } | null {
  const { demandLow, demandHigh, supplyLow, supplyHigh, lots } = ranges;
  const divisible = lots.reduce((left, lot) => left - lot, supplyHigh - supplyLow);
  if (divisible < 0 || demandLow > demandHigh) return null;
  const parts = [part('below', supplyLow), part('at', quantity(divisible)), ...lots.map((lot) => part('at-lot', lot))];
  const answer = { price: money(0), low: supplyLow, high: supplyHigh, parts, nextStep: null };
  const { demand, supply } = achievableSupply(answer, { low: demandLow, high: demandHigh });
  return { demand, supply };
}

function part(kind: SupplyPart['kind'], quantityPerWeek: Quantity): SupplyPart {
  return { kind, producer: '', price: money(0), quantityPerWeek };
}
