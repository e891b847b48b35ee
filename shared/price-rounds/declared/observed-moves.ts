import type { RestAnswer } from './rest.ts';
import { type Stretch, stopsBetween } from './stops-between.ts';

/** How strongly one product's answers were seen to follow its price: sums over the moves between prices tried. */
export type ObservedMoves = {
  /** Of -(change of the logarithm of what was asked for) times the move. */
  readonly together: number;
  /** Of squared moves, in logarithms of the price. */
  readonly moves: number;
};

/** An answer stronger than this is a household that stops. */
export const strongest = 3;

/** All moves. Changes larger than a whole answer are cut, so that one household that stops does not speak for all. */
export function observedMoves(answers: readonly RestAnswer[]): ObservedMoves {
  return movesOver(stretchesOf(answers));
}

/** Without those over which somebody stopped: how the others answer. */
export function gentleMoves(answers: readonly RestAnswer[]): ObservedMoves {
  return movesOver(stretchesOf(answers).filter((stretch) => !stopsBetween(stretch)));
}

function stretchesOf(answers: readonly RestAnswer[]): readonly Stretch[] {
  return answers.flatMap((high, place) => {
    const low = answers[place - 1];
    return low === undefined || low.rest <= 0 || high.rest <= 0 || low.price <= 0 ? [] : [{ low, high }];
  });
}

function movesOver(stretches: readonly Stretch[]): ObservedMoves {
  let [together, moves] = [0, 0];
  for (const { low, high } of stretches) {
    const move = Math.log(high.price / low.price);
    together -= Math.max(-strongest * move, Math.log(high.rest / low.rest)) * move;
    moves += move * move;
  }
  return { together, moves };
}
