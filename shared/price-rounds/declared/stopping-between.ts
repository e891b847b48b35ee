import type { RestAnswer } from './rest.ts';

/** Two prices tried that enclose a jump: too much asked for at `low`, too much offered at `high`. Minor units. */
export type StoppingBetween = { readonly low: number; readonly high: number };

/** Prices this near to each other: who stops between them stops, and does not answer a little less. */
const nearest = 0.05;

/** What was just seen at a price beside what was seen before, and the prices of the ladders' steps, rising. */
type Tried = {
  readonly price: number;
  /** Signed imbalance: above 0 when demand exceeds supply. */
  readonly excess: number;
  readonly answers: readonly RestAnswer[];
  readonly steps: readonly number[];
  readonly tolerance: number;
};

/**
 * Two prices tried, hardly apart, with too much asked for at the lower and too much offered at the higher one, and no
 * step of a ladder between them to be tried: people who declared nothing stop there with more than the tolerance
 * allows. Where exactly nobody knows but they, so it is named. Null where the price just tried is not one of the two.
 */
export function stoppingBetween({ price, excess, answers, steps, tolerance }: Tried): StoppingBetween | null {
  if (Math.abs(excess) <= tolerance) return null;
  const other =
    excess > 0
      ? answers.find((answer) => answer.price > price && answer.excess < 0)
      : answers.findLast((answer) => answer.price < price && answer.excess > 0);
  if (other === undefined || Math.abs(other.excess) <= tolerance) return null;
  const [low, high] = [Math.min(price, other.price), Math.max(price, other.price)];
  if (high - low > nearest * low) return null;
  return steps.some((step) => step > low && step < high) ? null : { low, high };
}
