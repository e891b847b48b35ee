/** Whether rounds get anywhere at all, whatever is foretold. Plain JSON. */
export type Stagnation = {
  /** Smallest misfit since the count began; null before the first round. */
  readonly best: number | null;
  /** Rounds since it last fell clearly. */
  readonly since: number;
  /** Careful rounds in a row taken for that reason; 0 when none. */
  readonly care: number;
};

export const noStagnation: Stagnation = { best: null, since: 0, care: 0 };

/** A fall to this part of the best counts as one. */
const clearFall = 0.9;
/** Rounds without such a fall before careful steps begin, and before they are given up; and the most of them at once. */
const patienceBefore = 15;
const patienceWithin = 6;
const mostCare = 20;

/**
 * Takes in one round's misfit. After fifteen rounds that got nowhere (a cycle, or predictions that are good but lead
 * nowhere) careful steps are taken for as long as they bring the misfit down, then predictions get another chance.
 */
export function countStagnation({ best, since, care }: Stagnation, misfit: number): Stagnation {
  const fell = best === null || misfit < clearFall * best;
  const rounds = fell ? 0 : since + 1;
  const lowest = fell ? misfit : Math.min(best, misfit);
  if (care === 0 && rounds < patienceBefore) return { best: lowest, since: rounds, care };
  if (care === 0) return { best: misfit, since: 0, care: 1 };
  const over = rounds >= patienceWithin || care >= mostCare;
  return over ? { best: misfit, since: 0, care: 0 } : { best: lowest, since: rounds, care: care + 1 };
}
