/** How councils depart from answering the announced prices at once and exactly. All 0: they do not. */
export type CrowdHabits = {
  /** H: a council moves only the part 1 - H of the way from its last quantity to its answer, in log quantity. */
  readonly inertia: number;
  /** F: this part of the councils, drawn anew each round, answers the prices of one round before. */
  readonly late: number;
  /** S: every quantity is sent multiplied by exp(S * standard normal). */
  readonly noise: number;
};

/** What the councils carry from one round to the next. */
export type CrowdState = {
  /** Last quantity per cell, before noise; null before the first round. */
  readonly quantities: Float64Array | null;
  readonly pricesBefore: Float64Array | null;
  readonly random: number;
};

/** Councils that have not answered yet. */
export function newCrowd(seed: number): CrowdState {
  return { quantities: null, pricesBefore: null, random: seed };
}
