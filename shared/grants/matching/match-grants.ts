import { brokenLimits } from './broken-limits.ts';
import { checkMatching } from './check-matching.ts';
import { greedyMatching } from './greedy-matching.ts';
import type { Solve } from './linear-program.ts';
import type { Matching, MatchOutcome, MatchResult } from './matching.ts';
import { inOrder, matchingModel } from './matching-model.ts';
import { roundAnswer } from './round-answer.ts';
import { type MatchLimits, type ModelAnswer, solveModel } from './solve-model.ts';

/**
 * Awards recoverable grants so that the open demand met is worth the most at indicative prices (GRANTS.md section 2.1),
 * with the least money, the fewest grants and the smallest ids among equals. Amounts are exact: whole minor units and
 * thousandths, nothing beyond a limit; that costs at most some minor units of the optimum, which the gap includes. The order of
 * goods and requests does not matter. Never worse than greedy, which is returned beside it.
 */
export async function matchGrants(given: Matching, solve: Solve, limits: MatchLimits): Promise<MatchOutcome> {
  const faults = checkMatching(given);
  if (faults.length > 0) return { kind: 'refused', faults };
  const matching = inOrder(given);
  const answer = await solveModel(matchingModel(matching), solve, limits);
  if (answer.kind !== 'solved') return answer;
  const kept = (result: MatchResult | null): MatchResult | null =>
    result !== null && brokenLimits(matching, result).length === 0 ? result : null;
  const greedy = kept(greedyMatching(matching));
  const rounded = kept(roundAnswer(matching, answer));
  const isGreedy = rounded === null || (greedy !== null && greedy.value > rounded.value);
  const best = isGreedy ? greedy : rounded;
  return best === null
    ? { kind: 'impossible' }
    : matched(best, { answer, greedy, isUnique: answer.unique && !isGreedy });
}

type Found = { readonly answer: ModelAnswer; readonly greedy: MatchResult | null; readonly isUnique: boolean };

function matched(best: MatchResult, { answer, greedy, isUnique }: Found): MatchOutcome {
  const value = Number(best.value);
  const bound = Math.max(answer.bound, value);
  return {
    kind: 'matched',
    ...best,
    bound,
    gap: bound > 0 ? (bound - value) / bound : 0,
    proved: answer.proved,
    unique: isUnique,
    fundPrices: answer.fundPrices.map((price) => price / 1000),
    greedy,
  };
}
