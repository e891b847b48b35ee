import type { PlanStanding } from '../plans/plan-standing.ts';

/**
 * Everybody's place in the order of submission: the turns that were given, and after them, in the order of their codes,
 * the households of which nobody knows when their plan came in (those read from a folder without turns).
 */
export function submissionTurns(
  households: Iterable<string>,
  standings: readonly Pick<PlanStanding, 'household' | 'turn'>[],
): ReadonlyMap<string, number> {
  const turns = new Map(standings.map(({ household, turn }) => [household, turn]));
  let last = standings.reduce((highest, { turn }) => Math.max(highest, turn), 0);
  for (const household of [...new Set(households)].sort()) {
    if (turns.has(household)) continue;
    last += 1;
    turns.set(household, last);
  }
  return turns;
}
