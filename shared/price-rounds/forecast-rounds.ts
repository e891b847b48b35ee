/** A decline slower than this per round is not read as a decline. */
const slowestDecline = 0.97;

/**
 * Rounds until a misfit that keeps falling as it has fallen is within the tolerance: 0 when it is, null when it is not
 * known to fall. `trend` holds the last imbalances, newest last; the decline is their geometric mean.
 */
export function forecastRounds(trend: readonly number[], tolerance: number): number | null {
  const last = trend.at(-1) ?? 0;
  if (last <= tolerance) return 0;
  const first = trend[0] ?? 0;
  if (trend.length < 2 || tolerance <= 0 || first <= 0) return null;
  const decline = (last / first) ** (1 / (trend.length - 1));
  if (decline > slowestDecline) return null;
  return Math.ceil(Math.log(tolerance / last) / Math.log(decline));
}
