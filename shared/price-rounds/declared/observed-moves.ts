import type { RestAnswer } from './rest.ts';

/** How strongly one product's answers were seen to follow its price: sums over the moves between prices tried. */
export type ObservedMoves = {
  /** Of -(change of the logarithm of what was asked for) times the move. */
  readonly together: number;
  /** Of squared moves, in logarithms of the price. */
  readonly moves: number;
};

/** An answer stronger than this is a household that stops. */
export const strongest = 3;

/** Changes larger than a whole answer are cut, so that one household that stops does not speak for all. */
export function observedMoves(answers: readonly RestAnswer[]): ObservedMoves {
  let [together, moves] = [0, 0];
  for (const [place, next] of answers.entries()) {
    const answer = answers[place - 1];
    if (answer === undefined || answer.rest <= 0 || next.rest <= 0 || answer.price <= 0) continue;
    const move = Math.log(next.price / answer.price);
    together -= Math.max(-strongest * move, Math.log(next.rest / answer.rest)) * move;
    moves += move * move;
  }
  return { together, moves };
}
