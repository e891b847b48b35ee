import { settings } from './settings.ts';
import { differences, type Vector } from './vectors.ts';

/**
 * The largest move in log price an extrapolation is trusted with: a few times the largest move that was tried lately,
 * more when the newest round was foretold well. Small moves in nearly one direction say little about far away; one
 * such leap took Scarf's cycle with inertia out of sight of its prices.
 */
export function trustedStep(logPrices: readonly Vector[], latestError: number | null): number {
  const moves = differences(logPrices.slice(-settings.trustedMoves - 1));
  if (moves.length === 0) return settings.largestStep;
  let tried = 0;
  for (const move of moves) for (const change of move) tried = Math.max(tried, Math.abs(change));
  const right = latestError !== null && latestError < settings.foretoldWell;
  const stretch = right ? settings.trustedStretchWhenRight : settings.trustedStretch;
  return Math.min(settings.largestStep, Math.max(settings.alwaysTrusted, stretch * tried));
}
