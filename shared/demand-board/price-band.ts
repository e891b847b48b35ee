import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import type { PriceBand } from './board.ts';

/** From `percent` below to `percent` above the indicative price, half a minor unit up: 1.89 and 10 % are 1.70 to 2.08. */
export function priceBand(price: Money, percent: number): PriceBand {
  return {
    low: money(divideHalfUp(price * (100 - percent), 100)),
    high: money(divideHalfUp(price * (100 + percent), 100)),
  };
}
