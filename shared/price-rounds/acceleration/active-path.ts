import type { PastRound } from './acceleration-state.ts';
import type { Path } from './extrapolate.ts';
import { settings } from './settings.ts';

/**
 * The goods that move together: the last rounds (as many as an extrapolation uses) all have figures for them and they
 * are not sinking. And those figures, from the first round on from which none is missing.
 */
export function activePath(
  past: readonly PastRound[],
  sinking: readonly number[],
): { readonly goods: readonly number[]; readonly seen: Path } {
  const newest = past.at(-1)?.logPrices ?? [];
  const recent = past.slice(-settings.memory - 2);
  const goods = newest.flatMap((_, good) => {
    return recent.every((round) => isKnown(round, good)) && (sinking[good] ?? 0) === 0 ? [good] : [];
  });
  const gap = past.findLastIndex((round) => goods.some((good) => !isKnown(round, good)));
  const known = past.slice(gap + 1);
  const pick = (list: readonly (number | null)[]) => goods.map((good) => list[good] ?? 0);
  return {
    goods,
    seen: {
      logPrices: known.map((round) => pick(round.logPrices)),
      excess: known.map((round) => pick(round.logExcess)),
    },
  };
}

function isKnown({ logPrices, logExcess }: PastRound, good: number): boolean {
  return logPrices[good] != null && logExcess[good] != null;
}
