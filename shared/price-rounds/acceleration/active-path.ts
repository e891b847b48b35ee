import type { PastRound } from './acceleration-state.ts';
import type { Path } from './extrapolate.ts';

/** The goods all past rounds have figures for, and those figures. */
export function activePath(past: readonly PastRound[]): { readonly goods: readonly number[]; readonly seen: Path } {
  const newest = past.at(-1)?.logPrices ?? [];
  const goods = newest.flatMap((_, good) => {
    const known = past.every((round) => round.logPrices[good] != null && round.logExcess[good] != null);
    return known ? [good] : [];
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
