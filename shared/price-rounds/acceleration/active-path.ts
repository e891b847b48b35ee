import type { PastRound } from './acceleration-state.ts';
import type { Path } from './extrapolate.ts';

/** The goods that move together: all past rounds have figures for them and they are not sinking. And those figures. */
export function activePath(
  past: readonly PastRound[],
  sinking: readonly number[],
): { readonly goods: readonly number[]; readonly seen: Path } {
  const newest = past.at(-1)?.logPrices ?? [];
  const goods = newest.flatMap((_, good) => {
    const known = past.every((round) => round.logPrices[good] != null && round.logExcess[good] != null);
    return known && (sinking[good] ?? 0) === 0 ? [good] : [];
  });
  const pick = (list: readonly (number | null)[]) => goods.map((good) => list[good] ?? 0);
  return {
    goods,
    seen: {
      logPrices: past.map((round) => pick(round.logPrices)),
      excess: past.map((round) => pick(round.logExcess)),
    },
  };
}
