import { beforeAllTurns, type PlanStanding } from '../plans/plan-standing.ts';

/**
 * Everybody's place in the order of submission, from 1. Households of which nobody knows when their plan came in (those
 * of a folder without turns) were there before anybody handed in here: they come first, in the order of their codes, so
 * that nobody wins a place by a first change. After them come the turns that were given.
 */
export function submissionTurns(
  households: Iterable<string>,
  standings: readonly Pick<PlanStanding, 'household' | 'turn'>[],
): ReadonlyMap<string, number> {
  const turned = standings.filter(({ turn }) => turn !== beforeAllTurns);
  const given = new Set(turned.map(({ household }) => household));
  const unknown = [...new Set(households)].filter((household) => !given.has(household)).sort();
  const turns = new Map(unknown.map((household, at) => [household, at + 1]));
  for (const { household, turn } of turned) turns.set(household, unknown.length + turn);
  return turns;
}
