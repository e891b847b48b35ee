/** What there is, what each may get at most, and who is served first (places of `most`). */
export type HandOut = {
  readonly available: number;
  readonly most: readonly number[];
  readonly order: readonly number[];
};

/** In order: each gets all it may, until nothing is left. Whole thousandths; adds up to the smaller of both sides. */
export function handOutInOrder({ available, most, order }: HandOut): readonly number[] {
  const given = most.map(() => 0);
  let left = available;
  for (const place of order) {
    const part = Math.min(most[place] ?? 0, left);
    given[place] = part;
    left -= part;
  }
  return given;
}

/**
 * Evenly: all get the same, in whole steps, but none more than it may (constrained equal awards; Thomson, "Axiomatic
 * and game-theoretic analysis of bankruptcy", 2003). What is left after the last full step for all goes one step each
 * in order. Amounts must be whole steps; adds up to the smaller of both sides.
 */
export function handOutEvenly({ available, most, order }: HandOut, step: number): readonly number[] {
  const level = evenLevel(available, most, step);
  const given = most.map((limit) => Math.min(limit, level));
  let left = available - given.reduce((sum, part) => sum + part, 0);
  for (const place of order) {
    const own = given[place] ?? 0;
    if (left < step || own >= (most[place] ?? 0)) continue;
    given[place] = own + step;
    left -= step;
  }
  return given;
}

/** The highest whole number of steps that all can get, those that may get less getting all they may. */
function evenLevel(available: number, most: readonly number[], step: number): number {
  const rising = most.toSorted((one, other) => one - other);
  let left = available;
  for (const [at, limit] of rising.entries()) {
    const others = rising.length - at;
    if (limit * others > left) return Math.floor(left / others / step) * step;
    left -= limit;
  }
  return rising.at(-1) ?? 0;
}
