import type { AccelerationState, PastRound } from './acceleration-state.ts';
import { settings } from './settings.ts';

/**
 * The memory with a closed round added. When no price had moved since the round before (the market had cleared), another
 * excess can only come from another market: households walked out, a producer came late, an offer was corrected. What
 * the old market answered would mislead, so the path begins anew; what is believed of how people lag goes on.
 */
export function withRound(before: AccelerationState, round: PastRound): AccelerationState {
  const last = before.past.at(-1);
  const stood = last?.logPrices.every((price, good) => price === round.logPrices[good]) ?? false;
  if (stood) return { ...before, past: [round], usable: 0, misfitBefore: null, doubt: 0 };
  return { ...before, past: [...before.past, round].slice(-settings.roundsKept) };
}
