import { someSchedules } from '../../demand/demand-schedules.ts';
import type { DeclaredGood } from '../../price-rounds/declared/declared-market.ts';
import { type SolvedGood, type SolveProgress, solveDeclared } from '../../price-rounds/declared/solve-declared.ts';
import type { PriceReason } from '../../price-rounds/price-reason.ts';
import { money } from '../../quantities/money.ts';
import { correctionOf, declaredQuestion } from './declared-question.ts';
import { heldRow } from './held-row.ts';
import { heldBecause, type RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

/** One announcement moves a price by at most this factor, up or down; the search takes at most so many steps. */
export const largestFactor = 3.5;
const mostSteps = 40;

/**
 * The round after a closed one, open, at prices that clear what plans and offers declared, put right good by good by
 * what people really asked for. Products out of season or without any offer keep their price.
 */
export function nextDeclaredRound(
  round: RoundRecord,
  inputs: RoundInputs,
  { onStep }: { readonly onStep: (progress: SolveProgress) => void },
): RoundRecord {
  const { assembly, offersByProduct } = inputs;
  const { tolerance } = assembly.settings.rule;
  const question = declaredQuestion(round, inputs);
  const products = new Map(assembly.products.map((product) => [product.code, product]));
  const moving = round.products.flatMap((row) => {
    const product = products.get(row.product);
    return product === undefined || heldBecause(product, inputs) !== null ? [] : [{ row, product }];
  });
  const now = someSchedules(
    question,
    moving.map(({ product }) => product.ordinal),
  );
  const goods = moving.map(({ row, product }): DeclaredGood => {
    const schedule = now.get(product.ordinal);
    if (schedule === undefined) throw new RangeError(`No plan demand for product ${product.code}`);
    const limits = {
      lowest: Math.max(product.floorPrice, Math.ceil(row.price / largestFactor)),
      highest: Math.max(product.floorPrice, row.price + 1, Math.floor(row.price * largestFactor)),
    };
    const offers = offersByProduct.get(product.code) ?? [];
    return { ordinal: product.ordinal, offers, limits, correction: correctionOf(row, schedule) };
  });
  const solved = solveDeclared({ question, goods, tolerance }, { mostSteps, onStep });
  const found = new Map(moving.map(({ row }, place) => [row.product, solved.goods[place]]));
  return {
    number: round.number + 1,
    status: 'open',
    products: round.products.map((row) => {
      const good = found.get(row.product);
      const product = products.get(row.product);
      if (good === undefined) return heldRow(row, product === undefined ? null : heldBecause(product, inputs));
      return announcedRow(row, good, tolerance);
    }),
    worst: null,
    roundsLeft: solved.settled ? 1 : null,
    fellBack: false,
    ruleState: null,
  };
}

function announcedRow(row: RoundProduct, good: SolvedGood, tolerance: number): RoundProduct {
  const { result } = row;
  if (result === null) throw new RangeError('A closed round has a product in season without a result');
  const { demand, supply, imbalance } = result;
  const step = row.price > 0 ? good.price / row.price - 1 : 0;
  const figures = { priceBefore: row.price, demand, supply, imbalance, wanted: good.price, step };
  return {
    ...row,
    price: money(good.price),
    reason: reasonOf(row, good, tolerance),
    working: { ...figures, mover: 'declared', cap: largestFactor - 1 },
    roundsLeft: Math.abs(good.excess) <= tolerance ? 1 : null,
    overrideWhy: null,
    result: null,
  };
}

function reasonOf({ price, result }: RoundProduct, good: SolvedGood, tolerance: number): PriceReason {
  const { range } = good;
  if (Math.abs(good.excess) > tolerance) {
    if (good.swings || range?.kind === 'jump') return 'held-at-step';
    if (range?.kind === 'short') return 'no-supply';
    if (range?.kind === 'over') return 'at-floor';
  }
  const move = Math.sign(good.price - price);
  if (move === 0) return 'within-tolerance';
  const excess = result === null ? 0 : Math.sign(result.demand - result.supply);
  if (move !== excess || (result !== null && result.imbalance <= tolerance)) return 'follows-others';
  return move > 0 ? 'demand-above-supply' : 'supply-above-demand';
}
