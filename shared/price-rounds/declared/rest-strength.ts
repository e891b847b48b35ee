import { observedMoves, strongest } from './observed-moves.ts';
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

/**
 * How strongly the households that declared nothing answer prices, over all products at once, as the same households ask
 * for all of them: like those that declared, until enough moves of prices have shown otherwise.
 */
export function restStrength(goods: readonly StrengthSource[]): number {
  let [below, above] = [0, 0];
  let [together, moves] = [0, 0];
  for (const { declaredBelow, declaredAbove, answers } of goods) {
    below += declaredBelow;
    above += declaredAbove;
    const seen = observedMoves(answers);
    together += seen.together;
    moves += seen.moves;
  }
  const declared = below > 0 && above > 0 ? Math.log(below / above) / (2 * Math.log(aside)) : 0;
  return Math.max(0, Math.min(strongest, (declared * halfSeen + together) / (halfSeen + moves)));
}
