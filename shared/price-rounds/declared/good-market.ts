import { type DemandSchedule, demandOn } from '../../demand/demand-schedule.ts';
import { money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import { achievableSupply } from '../../supply/achievable-supply.ts';
import type { Offer } from '../../supply/offer.ts';
import { supplyAtPrice } from '../../supply/supply-at-price.ts';
import { imbalance } from '../imbalance.ts';

/** How far what people ask for differs from what they declared: asked = `level` x declared x (declared / then)^`more`. */
export type Correction = { readonly level: number; readonly more: number; readonly declaredThen: number };

/** Declared demand as it is. */
export const uncorrected: Correction = { level: 1, more: 0, declaredThen: 1 };

/** One product's market by its own price, all else staying as it is. Prices in whole minor units. */
export type GoodMarket = {
  readonly demand: DemandSchedule;
  readonly correction: Correction;
  readonly offers: readonly Offer[];
};

/**
 * What is asked for at a price, per week in thousandths: anything from low to high. Where people ask for other sums than
 * they declared it is not known that they would take any part, so only the whole counts.
 */
export function rangeOf(
  { demand, correction }: GoodMarket,
  price: number,
): { readonly low: number; readonly high: number } {
  const { low, high } = demandOn(demand, price);
  const most = corrected(high, correction);
  return { low: correction.level === 1 ? corrected(low, correction) : most, high: most };
}

/** Signed imbalance at a price, (D - S) / ((D + S) / 2): above 0 when demand exceeds supply. It falls as the price rises. */
export function excessAt(market: GoodMarket, price: number): number {
  const { low, high } = rangeOf(market, price);
  const answer = supplyAtPrice(market.offers, money(price));
  const settled = achievableSupply(answer, { low: quantity(Math.round(low)), high: quantity(Math.round(high)) });
  return Math.sign(settled.demand - settled.supply) * imbalance(settled.demand, settled.supply);
}

function corrected(declared: number, { level, more, declaredThen }: Correction): number {
  if (more === 0 || declared === 0 || declaredThen === 0) return level * declared;
  return level * declared * (declared / declaredThen) ** more;
}
