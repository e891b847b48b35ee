/**
 * A buyer with constant elasticity of substitution between the goods it wants: quantities in proportion to
 * w_j^sigma p_j^-sigma. sigma 1 is Cobb-Douglas (fixed shares), 0 Leontief (fixed proportions: the weights).
 */
export type Spender = {
  readonly goods: readonly number[];
  /** Per wanted good: w^sigma, or the weight itself when sigma is 0. */
  readonly pull: readonly number[];
  readonly sigma: number;
};

/** The goods with a weight above 0, and how strongly each pulls. `weights` by good. */
export function spenderOf(weights: readonly number[], sigma: number): Spender {
  const goods = weights.flatMap((weight, good) => (weight > 0 ? [good] : []));
  const pull = goods.map((good) => (weights[good] ?? 0) ** (sigma === 0 ? 1 : sigma));
  return { goods, pull, sigma };
}

/** Writes what the spender buys for `income` into `quantities`, one cell per wanted good from `first` on. */
export function spend(
  spender: Spender,
  at: { readonly income: number; readonly prices: Float64Array; readonly first: number },
  quantities: Float64Array,
): void {
  const { goods, pull, sigma } = spender;
  let cost = 0;
  for (let i = 0; i < goods.length; i += 1) {
    const price = at.prices[goods[i] ?? 0] ?? 0;
    const quantity = (pull[i] ?? 0) * (sigma === 1 ? 1 / price : sigma === 0 ? 1 : price ** -sigma);
    quantities[at.first + i] = quantity;
    cost += quantity * price;
  }
  const scale = cost > 0 ? at.income / cost : 0;
  for (let i = at.first; i < at.first + goods.length; i += 1) quantities[i] = (quantities[i] ?? 0) * scale;
}
