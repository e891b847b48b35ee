/**
 * Throws when a sum has left the whole numbers that a double holds exactly. Sums of numbers that are not negative only
 * grow, so a sum below 2^53 at the end was exact all the way.
 */
export function requireExact(sums: Float64Array): void {
  for (const sum of sums) {
    if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError(`A demand sum is too large to be exact: ${sum}`);
  }
}
