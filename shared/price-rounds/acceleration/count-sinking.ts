import type { PastRound } from './acceleration-state.ts';
import { mean } from './vectors.ts';

/** Rounds looked at, and the fall in log price they must show before anything is concluded. */
const roundsSeen = 4;
const leastFall = 0.3;
/** A good that would have to become cheaper by more than this in log price (a factor of 150) is sinking. */
const hopelessFall = 5;

/**
 * For how many rounds the good has been sinking, this one included: more is offered than asked for, its price has been
 * falling, and at the answer seen so far it would have to fall by more than a factor of 150. Such a good is on its way to
 * its floor, where it is free; creeping there would keep the whole market from clearing. 0 when it is not sinking.
 */
export function countSinking(
  past: readonly PastRound[],
  good: number,
  so: { readonly far: number; readonly tolerance: number; readonly levels: readonly number[] },
): number {
  // Against the average of all: a price that falls with all the others is not sinking.
  const prices = past.map((round, at) => (round.logPrices[good] ?? 0) - (so.levels[at] ?? 0));
  const excesses = past.map((round) => round.logExcess[good] ?? null);
  const now = excesses.at(-1) ?? null;
  if (now === null || now >= -so.tolerance) return 0;
  const span = so.far > 0 ? 2 : roundsSeen;
  const recent = excesses.slice(-span);
  if (recent.length < span || recent.some((z) => z === null || z >= -so.tolerance)) return 0;
  const fall = (prices.at(-span) ?? 0) - (prices.at(-1) ?? 0);
  const answer = now - (recent[0] ?? 0);
  if (fall < leastFall) return 0;
  return answer * hopelessFall < -now * fall ? so.far + 1 : 0;
}

/** The average log price of each round, worked out once for all goods. */
export function priceLevels(past: readonly PastRound[]): readonly number[] {
  return past.map(({ logPrices }) => mean(logPrices.filter((price) => price !== null)));
}
