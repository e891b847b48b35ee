import type { Workplace } from './council-schema.ts';

/** A workplace with its goods as indices and everything that no price changes worked out once. */
export type WorkplacePlan = {
  readonly output: number;
  readonly inputs: readonly number[];
  readonly exponents: readonly number[];
  /** r = c / k. */
  readonly effortShare: number;
  /** 1 - r - sum b: how fast returns diminish. */
  readonly slack: number;
  /** ln a + r ln(c / (s k)) + sum b ln b. */
  readonly constant: number;
};

/** Prepares a workplace. `indexOf` gives the index of a good by its name. */
export function workplacePlan(workplace: Workplace, indexOf: (good: string) => number): WorkplacePlan {
  const { a, c, s, k } = workplace;
  const entries = Object.entries(workplace.exponents);
  const exponents = entries.map(([, exponent]) => exponent);
  const effortShare = c / k;
  return {
    output: indexOf(workplace.output),
    inputs: entries.map(([good]) => indexOf(good)),
    exponents,
    effortShare,
    slack: 1 - effortShare - exponents.reduce((sum, b) => sum + b, 0),
    constant:
      Math.log(a) + effortShare * Math.log(c / (s * k)) + exponents.reduce((sum, b) => sum + b * Math.log(b), 0),
  };
}

/**
 * Writes the workplace's best plan at these prices: first its output Q, then each input.
 *
 * It makes Q = a e^c prod x_i^b_i and maximises L Q - sum p_i x_i - s e^k, so that with r = c/k and B = sum b
 * ln Q = [ln a + r ln(c L / (s k)) + sum b_i ln(b_i L / p_i)] / (1 - r - B) and x_i = b_i L Q / p_i
 * (the economies' README; behaviour of pequod-cljs, csvgen.clj).
 */
export function planWorkplace(
  plan: WorkplacePlan,
  at: { readonly prices: Float64Array; readonly logPrices: Float64Array; readonly first: number },
  quantities: Float64Array,
): void {
  const { inputs, exponents } = plan;
  const logOutputPrice = at.logPrices[plan.output] ?? 0;
  let log = plan.constant + (1 - plan.slack) * logOutputPrice;
  for (let i = 0; i < inputs.length; i += 1) log -= (exponents[i] ?? 0) * (at.logPrices[inputs[i] ?? 0] ?? 0);
  const output = Math.exp(log / plan.slack);
  const value = output * (at.prices[plan.output] ?? 0);
  quantities[at.first] = output;
  for (let i = 0; i < inputs.length; i += 1) {
    quantities[at.first + 1 + i] = ((exponents[i] ?? 0) * value) / (at.prices[inputs[i] ?? 0] ?? 0);
  }
}
