import { someSchedules } from '../../demand/demand-schedules.ts';
import { narrowBracket, unknownBracket } from '../../price-rounds/acceleration/bracket.ts';
import type { DeclaredGood } from '../../price-rounds/declared/declared-market.ts';
import { type SolvedGood, type SolveProgress, solveDeclared } from '../../price-rounds/declared/solve-declared.ts';
import type { PriceReason } from '../../price-rounds/price-reason.ts';
import { money } from '../../quantities/money.ts';
import { kinksOf } from '../../supply/kinks-of.ts';
import type { Offer } from '../../supply/offer.ts';
import { correctionOf, declaredQuestion } from './declared-question.ts';
import { heldRow } from './held-row.ts';
import { heldBecause, type RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

/** One announcement moves a price by at most this factor, up or down; the search takes at most so many steps. */
const largestFactor = 3.5;
/** ... and less where people ask for other sums than they declared. */
const largestUncertainFactor = 1.6;
const mostSteps = 60;

/** Part of its excess a price follows where the forecast has nothing to say. */
const partOfExcess = 0.15;

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
    const correction = correctionOf(row, schedule);
    const factor = correction.level === 1 ? largestFactor : largestUncertainFactor;
    const limits = {
      lowest: Math.max(product.floorPrice, Math.ceil(row.price / factor)),
      highest: Math.max(product.floorPrice, row.price + 1, Math.floor(row.price * factor)),
    };
    const offers = offersByProduct.get(product.code) ?? [];
    return { ordinal: product.ordinal, offers, limits, correction };
  });
  const solved = solveDeclared({ question, goods, tolerance }, { mostSteps, onStep });
  const found = new Map(
    moving.map(({ row }, place) => [row.product, { solved: solved.goods[place], good: goods[place] }]),
  );
  return {
    number: round.number + 1,
    status: 'open',
    products: round.products.map((row) => {
      const { solved: answer, good } = found.get(row.product) ?? {};
      const product = products.get(row.product);
      if (answer === undefined || good === undefined)
        return heldRow(row, product === undefined ? null : heldBecause(product, inputs));
      return announcedRow(withBracket(row), answer, { tolerance, good });
    }),
    worst: null,
    roundsLeft: solved.settled ? 1 : null,
    fellBack: false,
    ruleState: null,
  };
}

/** What the closed round says about where the clearing price lies; nothing new where the product has cleared. */
function withBracket(row: RoundProduct): RoundProduct {
  const { result, price, bracket } = row;
  if (result === null || result.imbalance === 0 || result.standing === 'free') return row;
  const excess = result.imbalance * Math.sign(result.demand - result.supply);
  return { ...row, bracket: narrowBracket(bracket ?? unknownBracket, price, excess) };
}

/**
 * The price found, if it lies between the nearest short and over prices tried. Else, as people answer otherwise than
 * declared, the step of a ladder between them that is nearest to where a straight line would clear, or that place
 * itself: else the same two prices would be asked in turn. Where the forecast sees nothing better, a small step.
 */
function withinBracket(found: number, { bracket, price, result }: RoundProduct, offers: readonly Offer[]): number {
  const { low, high } = bracket ?? unknownBracket;
  if (found === price && result !== null && result.noPriceClears === undefined) {
    const excess = result.imbalance * Math.sign(result.demand - result.supply);
    const nudged = price + Math.sign(excess) * Math.max(1, Math.round(Math.abs(excess) * partOfExcess * price));
    if (low === null || high === null) return nudged;
  }
  if (low === null || high === null || high.price - low.price < 2) return found;
  if (result?.noPriceClears !== undefined || (found > low.price && found < high.price)) return found;
  const crossing = low.price + ((high.price - low.price) * low.excess) / (low.excess - high.excess);
  const steps = kinksOf(offers).filter((step) => step > low.price && step < high.price);
  const nearest = steps.reduce<number | null>(
    (best, step) => (best === null || Math.abs(step - crossing) < Math.abs(best - crossing) ? step : best),
    null,
  );
  return nearest ?? Math.max(low.price + 1, Math.min(high.price - 1, Math.round(crossing)));
}

function announcedRow(
  row: RoundProduct,
  good: SolvedGood,
  { tolerance, good: declared }: { readonly tolerance: number; readonly good: DeclaredGood },
): RoundProduct {
  const { result } = row;
  if (result === null) throw new RangeError('A closed round has a product in season without a result');
  const { demand, supply, imbalance } = result;
  const { offers, correction } = declared;
  const isExact = correction.level === 1;
  const settled = imbalance <= tolerance && Math.abs(good.excess) <= tolerance;
  const price = settled || isExact ? good.price : withinBracket(good.price, row, offers);
  const step = row.price > 0 ? price / row.price - 1 : 0;
  const figures = { priceBefore: row.price, demand, supply, imbalance, wanted: good.price, step };
  return {
    ...row,
    price: money(price),
    reason: reasonOf(row, { ...good, price }, tolerance),
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
    if (range?.kind === 'short') return good.price > price * (largestUncertainFactor - 0.05) ? 'capped' : 'no-supply';
    if (range?.kind === 'over') return 'at-floor';
  }
  const move = Math.sign(good.price - price);
  if (move === 0) return 'within-tolerance';
  const excess = result === null ? 0 : Math.sign(result.demand - result.supply);
  if (move !== excess || (result !== null && result.imbalance <= tolerance)) return 'follows-others';
  return move > 0 ? 'demand-above-supply' : 'supply-above-demand';
}
