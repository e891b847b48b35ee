import { type DemandSchedule, demandOn } from '../../demand/demand-schedule.ts';
import { money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import { achievableSupply } from '../../supply/achievable-supply.ts';
import type { Offer } from '../../supply/offer.ts';
import { supplyAtPrice } from '../../supply/supply-at-price.ts';
import { imbalance } from '../imbalance.ts';
import { type Rest, restAt } from './rest.ts';

/** One product's market by its own price, all else staying as it is. Prices in whole minor units. */
export type GoodMarket = {
  readonly demand: DemandSchedule;
  readonly rest: Rest;
  readonly offers: readonly Offer[];
};

/**
 * What is asked for at a price, per week in thousandths: what was declared, anything from low to high, and the rest, of
 * which only the whole is known.
 */
export function rangeOf({ demand, rest }: GoodMarket, price: number): { readonly low: number; readonly high: number } {
  const { low, high } = demandOn(demand, price);
  const more = restAt(rest, price);
  return { low: Math.max(0, low + more), high: Math.max(0, high + more) };
}

/** Signed imbalance at a price, (D - S) / ((D + S) / 2): above 0 when demand exceeds supply. It falls as the price rises. */
export function excessAt(market: GoodMarket, price: number): number {
  const { low, high } = rangeOf(market, price);
  const answer = supplyAtPrice(market.offers, money(price));
  const settled = achievableSupply(answer, { low: quantity(Math.round(low)), high: quantity(Math.round(high)) });
  return Math.sign(settled.demand - settled.supply) * imbalance(settled.demand, settled.supply);
}
