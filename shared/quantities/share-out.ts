/** A total shared out without loss. `remainderTo` names (by place) who got one smallest part of what division left. */
export type SharedOut = { readonly shares: readonly number[]; readonly remainderTo: readonly number[] };

/**
 * Shares a whole number out by whole weights (largest remainder, Hamilton's method): first everybody's part rounded
 * down, then one more to those whose lost fraction is largest, the earlier place first among equals. The shares add up
 * to the total exactly. Throws when a weight is negative, or when all are zero and there is something to share.
 */
export function shareOut(total: number, weights: readonly number[]): SharedOut {
  if (total < 0) {
    const mirrored = shareOut(-total, weights);
    return { shares: mirrored.shares.map((share) => 0 - share), remainderTo: mirrored.remainderTo };
  }
  const weightSum = weights.reduce((sum, weight) => sum + requireWeight(weight), 0n);
  if (total === 0) return { shares: weights.map(() => 0), remainderTo: [] };
  if (weightSum === 0n) throw new RangeError('Nothing to share by: all weights are zero');
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = products.map((product) => Number(product / weightSum));
  const lost = products.map((product) => product % weightSum);
  const missing = total - shares.reduce((sum, share) => sum + share, 0);
  const remainderTo = lost
    .map((_, place) => place)
    .sort((a, b) => compare(lost[b] ?? 0n, lost[a] ?? 0n) || a - b)
    .slice(0, missing)
    .sort((a, b) => a - b);
  const lucky = new Set(remainderTo);
  return { shares: shares.map((share, place) => (lucky.has(place) ? share + 1 : share)), remainderTo };
}

function requireWeight(weight: number): bigint {
  if (weight < 0) throw new RangeError(`A weight may not be negative: ${weight}`);
  return BigInt(weight);
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
