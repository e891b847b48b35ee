import { mean, type Vector } from './vectors.ts';

/** How far prices follow log excess before anything is learned: each good by itself, and the price level. */
export type BaseStep = { readonly own: number; readonly level: number };

/** The plain step in log price for a log excess: own * (z - average) + level * average. Linear in z. */
export function baseStep(excess: Vector, { own, level }: BaseStep): Vector {
  const average = mean(excess);
  return excess.map((z) => own * (z - average) + level * average);
}

/** The change of log excess that a move in log price should bring if the plain step were exactly right. */
export function baseAnswer(move: Vector, { own, level }: BaseStep): Vector {
  const average = mean(move);
  return move.map((x) => -(x - average) / own - average / level);
}
