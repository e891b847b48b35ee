/**
 * Shares a whole amount out by weights, without loss: everyone first gets their share rounded down, then the remaining
 * parts go one each to the largest remainders; equal remainders in the order given. Weights are whole and not negative.
 * With all weights 0 everything goes in equal parts. Source: Hamilton's method of largest remainders.
 */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const effective = weights.every((weight) => weight === 0) ? weights.map(() => 1) : weights;
  const sum = effective.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return [];
  const products = effective.map((weight) => BigInt(total) * BigInt(weight));
  const shares = products.map((product) => Number(product / sum));
  let left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = products
    .map((product, index) => ({ index, remainder: product % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
