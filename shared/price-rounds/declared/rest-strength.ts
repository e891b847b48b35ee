import type { RestAnswer } from './rest.ts';

/** One product as far as it tells how strongly people answer: declared demand a little below and above its price, and what was seen. */
export type StrengthSource = {
  readonly declaredBelow: number;
  readonly declaredAbove: number;
  readonly answers: readonly RestAnswer[];
};

/** Declared demand is looked at this factor below and above the price. */
export const aside = 1.1;

/** So much movement of prices (sum of squared logarithms) makes what was seen count as much as what was declared. */
const halfSeen = 0.1;
const strongest = 3;

/**
 * How strongly the households that declared nothing answer prices, over all products at once, as the same households ask
 * for all of them: like those that declared, until enough moves of prices have shown otherwise. Changes larger than a
 * whole answer (a household that stops) are cut, so that thin products do not speak for all.
 */
export function restStrength(goods: readonly StrengthSource[]): number {
  let [below, above] = [0, 0];
  let [together, moves] = [0, 0];
  for (const { declaredBelow, declaredAbove, answers } of goods) {
    below += declaredBelow;
    above += declaredAbove;
    for (const [place, next] of answers.entries()) {
      const answer = answers[place - 1];
      if (answer === undefined || answer.rest <= 0 || next.rest <= 0 || answer.price <= 0) continue;
      const move = Math.log(next.price / answer.price);
      const answered = Math.max(-strongest * move, Math.log(next.rest / answer.rest));
      together -= answered * move;
      moves += move * move;
    }
  }
  const declared = below > 0 && above > 0 ? Math.log(below / above) / (2 * Math.log(aside)) : 0;
  return Math.max(0, Math.min(strongest, (declared * halfSeen + together) / (halfSeen + moves)));
}
