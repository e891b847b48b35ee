import { keptFigure } from '../kept-figure.ts';
import { steepest, stopsBetween } from './stops-between.ts';

/** What was asked for at a price beyond what was declared, per week in thousandths: below 0 where less was asked for. */
export type RestAnswer = {
  readonly price: number;
  readonly rest: number;
  /** Signed imbalance there, all in all: above 0 when demand exceeded supply. */
  readonly excess: number;
};

/** Demand nobody declared: its answers so far, prices rising, and how strongly it answers a price where none was tried. */
export type Rest = {
  readonly answers: readonly RestAnswer[];
  /** At a price higher by 1 % it is lower by so many percent; mostly the same for all products, as the same households ask. */
  readonly strength: number;
};

/** Everybody declared. */
export const noRest: Rest = { answers: [], strength: 0 };

/**
 * The rest at a price: what was seen at the nearest prices tried, a straight line in logarithms between two of them,
 * and by the strength of the answer outside. So at a price that was tried the forecast says what happened there. Where
 * somebody stops between two prices, halfway is as good a guess as any, and by the strength up to there from both.
 */
export function restAt({ answers, strength }: Rest, price: number): number {
  const above = answers.findIndex((answer) => answer.price >= price);
  const high = answers[above];
  const low = above < 0 ? answers.at(-1) : answers[above - 1];
  if (high?.price === price) return high.rest;
  if (low === undefined || high === undefined) {
    const only = low ?? high;
    return only === undefined ? 0 : beyond(only, price, strength);
  }
  if (stopsBetween({ low, high })) {
    return beyond(price * price <= low.price * high.price ? low : high, price, Math.min(strength, steepest));
  }
  const share = Math.log(price / low.price) / Math.log(high.price / low.price);
  if (low.rest > 0 && high.rest > 0) return low.rest * (high.rest / low.rest) ** share;
  return low.rest + (high.rest - low.rest) * share;
}

function beyond({ price: tried, rest }: RestAnswer, price: number, strength: number): number {
  return rest > 0 && tried > 0 && price > 0 ? rest * (price / tried) ** -strength : rest;
}

/**
 * The answers with the one just seen. What contradicts it, as nobody asks for more at a higher price, was moved by other
 * products' prices and is dropped; of many, those nearest to the price are kept.
 */
export function withAnswer(answers: readonly RestAnswer[], seen: RestAnswer): readonly RestAnswer[] {
  const answer = { price: seen.price, rest: keptFigure(seen.rest), excess: keptFigure(seen.excess) };
  const below = answers.filter(({ price, rest }) => price < answer.price && rest >= answer.rest);
  const above = answers.filter(({ price, rest }) => price > answer.price && rest <= answer.rest);
  return [...below.slice(-keptEachSide), answer, ...above.slice(0, keptEachSide)];
}

const keptEachSide = 3;
