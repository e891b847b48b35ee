import type { GoodView } from '../read-round.ts';
import type { WantedPrice } from '../settle-price.ts';
import type { Bracket } from './bracket.ts';
import { settings } from './settings.ts';

/** Stands for a log excess that is infinite: one side alone is 0. */
const mostLogExcess = 4;
/** A sinking price falls by this in log price, then by twice as much each round, at most by the second figure. */
const firstFall = 0.7;
const largestFall = 5;

/**
 * The next price of a smooth good that the extrapolation leaves out, because in one of the last rounds its log excess
 * had no value (nobody asked, nobody offered, price 0, or free), or because it is sinking to its floor.
 */
export function moveAlone(good: GoodView, bracket: Bracket, sinking: number): WantedPrice {
  if (good.free) return { wanted: good.price, mover: 'nothing', cap: null };
  if (good.price === 0) {
    const wanted = good.demand > good.supply ? (bracket.high?.price ?? 0) / 2 : 0;
    return { wanted, mover: 'own-excess', cap: null };
  }
  if (sinking > 0) {
    const fall = Math.min(largestFall, firstFall * 2 ** (sinking - 1));
    return { wanted: good.price * Math.exp(-fall), mover: 'sinking', cap: null };
  }
  const excess = good.logExcess ?? Math.sign(good.demand - good.supply) * mostLogExcess;
  const wanted = good.price * Math.exp(settings.ownStep * Math.max(-mostLogExcess, Math.min(mostLogExcess, excess)));
  const mover = good.demand === 0 && good.supply > 0 ? 'no-demand-fall' : 'own-excess';
  const reason = mover === 'no-demand-fall' ? { reason: 'no-demand' as const } : {};
  return { wanted, mover, cap: Math.expm1(settings.ownStep * mostLogExcess), ...reason };
}
