import type { RoundRecord } from '../assembly/rounds/round-record.ts';

/**
 * The tolerance a closed round was judged by. Records do not keep it and the rule book may have changed since, so the
 * rule book's is taken where it fits the standings, else the largest imbalance that counted as cleared.
 */
export function toleranceOf({ products }: RoundRecord, ruleBook: number): number {
  let [mostCleared, leastOpen] = [0, Number.POSITIVE_INFINITY];
  for (const { result } of products) {
    if (result === null || result.standing === 'no-offer') continue;
    if (result.standing === 'cleared') mostCleared = Math.max(mostCleared, result.imbalance);
    else leastOpen = Math.min(leastOpen, result.imbalance);
  }
  return mostCleared <= ruleBook && ruleBook < leastOpen ? ruleBook : mostCleared;
}
