import type { RestAnswer } from '../../price-rounds/declared/rest.ts';
import type { SolvedGood, SolveProgress } from '../../price-rounds/declared/solve-declared.ts';
import type { PriceReason } from '../../price-rounds/price-reason.ts';
import { money } from '../../quantities/money.ts';
import { mostFactor } from './declared-goods.ts';
import { declaredPrices } from './declared-prices.ts';
import { heldRow } from './held-row.ts';
import { heldBecause, type RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

/**
 * The round after a closed one, open, at prices that clear what plans and offers declared together with what was asked
 * for beyond that, as the rounds before have shown it. Products out of season or without any offer keep their price.
 */
export function nextDeclaredRound(
  round: RoundRecord,
  inputs: RoundInputs,
  { onStep }: { readonly onStep: (progress: SolveProgress) => void },
): RoundRecord {
  const { tolerance } = inputs.assembly.settings.rule;
  const { found: prices, isSettled } = declaredPrices(round, inputs, { onStep });
  const found = new Map(prices.map((each) => [each.row.product, each]));
  const held = new Map(inputs.assembly.products.map((product) => [product.code, heldBecause(product, inputs)]));
  return {
    number: round.number + 1,
    status: 'open',
    products: round.products.map((row) => {
      const { solved: answer, rest, product } = found.get(row.product) ?? {};
      if (answer === undefined || rest === undefined || product === undefined) {
        return heldRow(row, held.get(row.product) ?? null);
      }
      return announcedRow(row, answer, { tolerance, rest, floorPrice: product.floorPrice });
    }),
    worst: null,
    roundsLeft: isSettled ? 1 : null,
    fellBack: false,
    ruleState: null,
  };
}

type Announced = {
  readonly tolerance: number;
  readonly rest: readonly RestAnswer[];
  readonly floorPrice: number;
};

function announcedRow(row: RoundProduct, good: SolvedGood, { tolerance, rest, floorPrice }: Announced): RoundProduct {
  const { result } = row;
  if (result === null) throw new RangeError('A closed round has a product in season without a result');
  const { demand, supply, imbalance } = result;
  const { price } = good;
  const step = row.price > 0 ? price / row.price - 1 : 0;
  const factor = mostFactor(row, rest);
  const figures = { priceBefore: row.price, demand, supply, imbalance, wanted: price, step };
  return {
    ...row,
    ...(rest.length === 0 ? {} : { rest }),
    price: money(price),
    reason: reasonOf(row, good, { tolerance, floorPrice, factor }),
    working: { ...figures, mover: 'declared', cap: factor - 1 },
    roundsLeft: Math.abs(good.excess) <= tolerance ? 1 : null,
    overrideWhy: null,
    result: null,
  };
}

type Judged = { readonly tolerance: number; readonly floorPrice: number; readonly factor: number };

function reasonOf(
  { price, result }: RoundProduct,
  good: SolvedGood,
  { tolerance, floorPrice, factor }: Judged,
): PriceReason {
  const { range } = good;
  if (Math.abs(good.excess) > tolerance) {
    if (good.swings || range?.kind === 'jump') return 'held-at-step';
    if (range?.kind === 'short') return good.price >= Math.floor(price * factor) ? 'capped' : 'no-supply';
    if (range?.kind === 'over') return good.price > floorPrice ? 'capped' : 'at-floor';
  }
  const move = Math.sign(good.price - price);
  if (move === 0) return 'within-tolerance';
  const excess = result === null ? 0 : Math.sign(result.demand - result.supply);
  if (move !== excess || (result !== null && result.imbalance <= tolerance)) return 'follows-others';
  return move > 0 ? 'demand-above-supply' : 'supply-above-demand';
}
