import type { Path } from './extrapolate.ts';
import { plus } from './vectors.ts';

/**
 * What the log excess would be if everybody had gone all the way to their answer. Councils that move only the part
 * 1 - h of the way show z_t = h z_(t-1) + (1 - h) y_t, so y_t = (z_t - h z_(t-1)) / (1 - h). The first round of all is
 * answered in full; where `first` is not that round its y is unknown and the path starts one later.
 */
export function settledExcess(seen: Path, inertia: number, startsAtFirstRound: boolean): Path {
  if (inertia === 0) return seen;
  const settled = seen.excess.map((excess, i) => {
    const before = seen.excess[i - 1];
    return before === undefined ? excess : plus(excess, plus(excess, before, -1), inertia / (1 - inertia));
  });
  const start = startsAtFirstRound ? 0 : 1;
  return { logPrices: seen.logPrices.slice(start), excess: settled.slice(start) };
}
