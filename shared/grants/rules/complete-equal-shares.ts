import type { Electorate } from './electorate.ts';
import { type EqualSharesRun, runEqualShares } from './equal-shares-run.ts';
import { createPurses } from './purses.ts';
import type { Completion } from './rule-settings.ts';
import { closedBy } from './still-open.ts';

export type CompletedRun = {
  readonly run: EqualSharesRun;
  /** Shared among all voters at the start of the run that counts; budget + raises x increment x voters. */
  readonly total: number;
  readonly raises: number;
  readonly increment: number;
};

export type CompletionSettings = { readonly raise: Completion['raise']; readonly increment: number };

/**
 * Runs equal shares with the budget, then with more and more for everyone, from the start each time. Counts the last
 * run that stayed within the budget; 'until-exhausted' ends sooner, when no unfunded project with support would fit.
 * Ends too when everything with support is funded or excluded.
 */
export function completeEqualShares(
  electorate: Electorate,
  places: Int32Array,
  { raise, increment }: CompletionSettings,
): CompletedRun {
  if (!Number.isSafeInteger(increment) || increment <= 0) throw new RangeError(`Increment ${increment}`);
  const purses = createPurses(electorate);
  const totalAfter = (raises: number): number => electorate.budget + raises * increment * electorate.voters;
  let run = runEqualShares(purses, places, totalAfter(0));
  let raises = 0;
  while (raise !== 'none' && !isComplete(electorate, run, raise)) {
    const next = runEqualShares(purses, places, totalAfter(raises + 1));
    if (next.overspent) break;
    run = next;
    raises += 1;
  }
  return { run, total: totalAfter(raises), raises, increment };
}

function isComplete(electorate: Electorate, { rounds, spent }: EqualSharesRun, raise: Completion['raise']): boolean {
  const { shares, cost, budget } = electorate;
  const closed = closedBy(
    electorate,
    rounds.map(({ project }) => project),
  );
  for (let project = 0; project < cost.length; project += 1) {
    if (closed[project] === 1 || shares[project] === 0) continue;
    if (raise === 'until-overspent' || spent + (cost[project] ?? 0) <= budget) return false;
  }
  return true;
}
