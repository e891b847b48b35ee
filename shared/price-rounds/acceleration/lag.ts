import { plus, type Vector } from './vectors.ts';

/**
 * What people answer besides the announced prices. prompt: nothing else. inertia: they go only the part 1 - `part` of
 * the way from what they asked for before. late: the part `part` of them answers the prices of one round before.
 */
export type Lag = { readonly kind: 'prompt' | 'inertia' | 'late'; readonly part: number };

/**
 * The log prices that answers really belong to. Linearly, councils with inertia answer the prices
 * e_t = h e_(t-1) + (1 - h) x_t, and with the part h late they answer e_t = (1 - h) x_t + h x_(t-1). Reading the answers
 * against e keeps them as they are; taking the lag out of the answers instead would magnify their noise by up to 1/(1-h).
 * Before the first round given nobody is taken to have been held back.
 */
export function laggedPrices(logPrices: readonly Vector[], { kind, part }: Lag): readonly Vector[] {
  if (kind === 'prompt') return logPrices;
  const lagged: Vector[] = [];
  for (const [round, now] of logPrices.entries()) {
    const before = kind === 'inertia' ? lagged[round - 1] : logPrices[round - 1];
    lagged.push(before === undefined ? now : plus(now, plus(before, now, -1), part));
  }
  return lagged;
}
