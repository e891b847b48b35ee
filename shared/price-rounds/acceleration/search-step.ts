import type { GoodView } from '../read-round.ts';
import { roundPrice } from '../round-price.ts';
import type { WantedPrice } from '../settle-price.ts';
import type { Bracket, BracketEnd } from './bracket.ts';

/** A good whose supply and demand jump at known prices, and where its clearing price is known to lie. */
export type StepSearch = {
  readonly good: GoodView;
  readonly kinks: readonly number[];
  readonly bracket: Bracket;
  readonly quantum: 0 | 1;
};

/** Part of the log excess a price follows where no bracket is known yet, and the most it moves then (in log price). */
const partOfExcess = 0.25;
const largestMove = 0.25;
/** A jump further away than this factor is not gone to in one announcement. */
const furthestJump = 2;
/** Without minor units, ends closer than this part are one price. */
const finest = 1e-6;

/**
 * The next price of a good that moves in steps. Between two announced prices around the clearing price it halves the
 * known jumps, announcing a jump's own price, where any part can be taken; then the minor units left between; and holds
 * the better end when none are left. Without such a bracket it goes on in the direction of the excess, jump by jump.
 */
export function searchStep(search: StepSearch): WantedPrice {
  const { good, kinks, bracket, quantum } = search;
  const { low, high } = bracket;
  if (low === null || high === null) {
    const beyondAll = kinks.every((kink) => kink < good.price);
    return goOn(good, kinks, beyondAll && low?.flat === true && low.price === good.price);
  }
  const inside = kinks.filter((kink) => kink > low.price && kink < high.price);
  const middle = likeliest(inside, { low, high });
  if (middle !== undefined) return { wanted: middle, mover: 'step-search', cap: null, reason: 'to-step' };
  const between = roundPrice((low.price + high.price) / 2, quantum);
  const narrow = quantum === 0 && high.price - low.price <= finest * high.price;
  const constant = (low.flat || high.flat) && isStep({ low, high }, kinks);
  if (between > low.price && between < high.price && !narrow && !constant) {
    return { wanted: between, mover: 'step-search', cap: null };
  }
  return hold({ low, high }, kinks);
}

/**
 * The jump nearest to where a straight line through both ends' excess is 0, but among the middle half of the jumps, so
 * that every announcement rules a quarter of them out.
 */
function likeliest(
  inside: readonly number[],
  { low, high }: { readonly low: BracketEnd; readonly high: BracketEnd },
): number | undefined {
  const crossing = low.price + ((high.price - low.price) * low.excess) / (low.excess - high.excess);
  const quarter = inside.length >> 2;
  const middleHalf = inside.slice(quarter, inside.length - quarter);
  return middleHalf.reduce<number | undefined>(
    (best, kink) => (best === undefined || Math.abs(kink - crossing) < Math.abs(best - crossing) ? kink : best),
    undefined,
  );
}

/** The end of the bracket with the smaller misfit, and why no price clears. */
export function hold(
  bracket: { readonly low: BracketEnd; readonly high: BracketEnd },
  kinks: readonly number[],
): WantedPrice {
  const { low, high } = bracket;
  const better = Math.abs(high.excess) < Math.abs(low.excess) ? high : low;
  const reason = isStep(bracket, kinks) ? 'held-at-step' : 'between-minor-units';
  return { wanted: better.price, mover: 'step-search', cap: null, reason };
}

/** Whether a known jump at an end explains that the excess changes sign. */
function isStep(
  { low, high }: { readonly low: BracketEnd; readonly high: BracketEnd },
  kinks: readonly number[],
): boolean {
  return kinks.includes(low.price) || kinks.includes(high.price);
}

/** `exhausted`: the last rise changed nothing, and it went beyond every jump. Nothing more will come at any price. */
function goOn(good: GoodView, kinks: readonly number[], exhausted: boolean): WantedPrice {
  const up = good.demand > good.supply;
  const ahead = up ? kinks.filter((kink) => kink > good.price) : kinks.filter((kink) => kink < good.price).reverse();
  const [nearest] = ahead;
  const cap = Math.expm1(largestMove);
  if (nearest === undefined && up && (good.supply === 0 || exhausted))
    return { wanted: good.price, mover: 'nothing', cap, reason: 'no-supply' };
  const follow = partOfExcess * (good.logExcess ?? Math.sign(good.demand - good.supply) / partOfExcess);
  const move = Math.max(-largestMove, Math.min(largestMove, follow));
  const target = good.price * Math.exp(move);
  if (nearest === undefined) return { wanted: target, mover: 'own-excess', cap };
  const reached = ahead.findLast((kink) => (up ? kink <= target : kink >= target)) ?? nearest;
  const limit = up ? good.price * furthestJump : good.price / furthestJump;
  const tooFar = good.price > 0 && (up ? reached > limit : reached < limit);
  if (tooFar) return { wanted: limit, mover: 'step-search', cap: furthestJump - 1, reason: 'capped' };
  return { wanted: reached, mover: 'step-search', cap, reason: 'to-step' };
}
