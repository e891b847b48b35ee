import type { Product } from '../../catalogue/product.ts';
import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import { type DemandSchedule, demandOn } from '../../demand/demand-schedule.ts';
import { someSchedules } from '../../demand/demand-schedules.ts';
import type { DeclaredGood } from '../../price-rounds/declared/declared-market.ts';
import { goodStrength } from '../../price-rounds/declared/good-strength.ts';
import { noRest, type RestAnswer, withAnswer } from '../../price-rounds/declared/rest.ts';
import { aside, restStrength } from '../../price-rounds/declared/rest-strength.ts';
import { heldBecause, type RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

/** One announcement moves a price by at most this factor, up or down. */
const largestFactor = 3.5;
/** ... and less where people ask for other sums than they declared. */
const largestUncertainFactor = 1.8;

/** How far a product's price may move at once: a cap that held it back before was too narrow, and is not set again. */
export function mostFactor({ reason }: Pick<RoundProduct, 'reason'>, rest: readonly RestAnswer[]): number {
  return rest.length === 0 || reason === 'capped' ? largestFactor : largestUncertainFactor;
}

/** Sums that differ by less are the same: plans are rounded line by line. */
const rounding = 0.005;

/** A product whose price is looked for, with what was asked for beyond what was declared; empty where nothing was. */
export type LookedFor = {
  readonly row: RoundProduct;
  readonly product: Product;
  readonly rest: readonly RestAnswer[];
  readonly good: DeclaredGood;
};

/** The products of a closed round that have offers and season, with their forecasts as far as that round has shown. */
export function declaredGoods(round: RoundRecord, inputs: RoundInputs, question: DemandQuestion): readonly LookedFor[] {
  const products = new Map(inputs.assembly.products.map((product) => [product.code, product]));
  const moving = round.products.flatMap((row) => {
    const product = products.get(row.product);
    return product === undefined || heldBecause(product, inputs) !== null ? [] : [{ row, product }];
  });
  const ordinals = moving.map(({ product }) => product.ordinal);
  const schedules = someSchedules(question, ordinals);
  const known = moving.map(({ row, product }) => {
    const schedule = schedules.get(product.ordinal);
    if (schedule === undefined) throw new RangeError(`No plan demand for product ${product.code}`);
    return { row, product, schedule, rest: restOf(row, schedule) };
  });
  const uncertain = known.filter(({ rest }) => rest.length > 0);
  const strength = restStrength(
    uncertain.map(({ row, schedule, rest }) => ({
      declaredBelow: demandOn(schedule, row.price / aside).high,
      declaredAbove: demandOn(schedule, row.price * aside).high,
      answers: rest,
    })),
  );
  return known.map(({ row, product, rest }) => {
    const factor = mostFactor(row, rest);
    const limits = {
      lowest: Math.max(product.floorPrice, Math.ceil(row.price / factor)),
      highest: Math.max(product.floorPrice, row.price + 1, Math.floor(row.price * factor)),
    };
    const offers = inputs.offersByProduct.get(product.code) ?? [];
    const good = {
      ordinal: product.ordinal,
      offers,
      limits,
      rest: rest.length === 0 ? noRest : { answers: rest, strength: goodStrength(rest, strength) },
    };
    return { row, product, rest, good };
  });
}

/** What the rounds so far have shown that nobody declared. */
function restOf({ price, result, rest: before = [] }: RoundProduct, schedule: DemandSchedule): readonly RestAnswer[] {
  if (result === null) return before;
  const { low, high: declared } = demandOn(schedule, price);
  // Of what anybody may take or leave at exactly the price, what was taken: a product that cleared is foreseen to clear.
  const rest = Math.min(result.demandHigh - declared, result.demand - low);
  if (before.length === 0 && Math.abs(rest) <= rounding * declared) return before;
  const excess = result.imbalance * Math.sign(result.demand - result.supply);
  return withAnswer(before, { price, rest, excess });
}
