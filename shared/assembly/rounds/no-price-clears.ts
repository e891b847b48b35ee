import { someSchedules } from '../../demand/demand-schedules.ts';
import { type ClearingRange, clearingRange } from '../../price-rounds/declared/clearing-range.ts';
import { excessAt, type GoodMarket } from '../../price-rounds/declared/good-market.ts';
import { noRest } from '../../price-rounds/declared/rest.ts';
import { stoppingBetween } from '../../price-rounds/declared/stopping-between.ts';
import { money } from '../../quantities/money.ts';
import { kinksOf } from '../../supply/kinks-of.ts';
import { allDeclaredQuestion } from './declared-question.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { ProductResult, RoundProduct, RoundRecord } from './round-record.ts';

/** Prices are looked at up to this many times the dearest step, highest price and announced price. */
const beyondAll = 4;

/**
 * The markets of the products that a closed round left short or over, each by its own price with all others as they
 * are, by product code.
 */
export function unclearedMarkets(
  round: Pick<RoundRecord, 'products'>,
  inputs: RoundInputs,
): ReadonlyMap<string, GoodMarket> {
  const open = new Set(round.products.filter(isUncleared).map(({ product }) => product));
  const products = inputs.assembly.products.filter(({ code }) => open.has(code));
  const ordinals = products.map(({ ordinal }) => ordinal);
  const schedules = open.size === 0 ? new Map() : someSchedules(allDeclaredQuestion(round, inputs), ordinals);
  return new Map(
    products.flatMap(({ code, ordinal }) => {
      const demand = schedules.get(ordinal);
      const offers = inputs.offersByProduct.get(code) ?? [];
      return demand === undefined ? [] : [[code, { demand, offers, rest: noRest }] as const];
    }),
  );
}

function isUncleared({ result }: RoundProduct): boolean {
  return result?.standing === 'short' || result?.standing === 'over';
}

/** `isHeld`: the price rule announced it as the best it knows beside a jump. */
type Announced = {
  readonly price: number;
  readonly floorPrice: number;
  readonly tolerance: number;
  readonly isHeld: boolean;
  /** It follows from a forecast of what people ask for who declared nothing. */
  readonly isForecast: boolean;
};

/**
 * Whether no price at all clears a product with all others as they are, and the announced one is the nearest to
 * clearing (in a forecast: within one tolerance of it), or held by the rule (two products that undercut each other by
 * swaps have no nearest price). The excess falls with the price, so it is enough to look where it changes sign. Undefined when a price would,
 * or a better one is to be had.
 */
export function noPriceClears(
  market: GoodMarket,
  { price, floorPrice, tolerance, isHeld, isForecast }: Announced,
): ProductResult['noPriceClears'] {
  const range = anyClearing(market, { price, floorPrice, tolerance });
  const isNearest = range.kind === 'jump' && (isHeld || price === range.below || price === range.below + 1);
  if (range.kind === 'jump' && (isNearest || (isForecast && isNear(excessAt(market, price), range, tolerance)))) {
    return { kind: 'jump', below: money(range.below) };
  }
  return range.kind === 'short' && price >= range.price ? { kind: 'short' } : undefined;
}

/** Which prices of all that matter would clear a product with all others as they are. */
export function anyClearing(
  market: GoodMarket,
  { price, floorPrice, tolerance }: Pick<Announced, 'price' | 'floorPrice' | 'tolerance'>,
): ClearingRange {
  const dearest = Math.max(price, ...market.offers.flatMap(({ steps }) => steps.map((step) => step.price)));
  const highest = beyondAll * Math.max(dearest, market.demand.thresholds[0] ?? 0, 1);
  return clearingRange(market, { lowest: floorPrice, highest }, tolerance);
}

function isNear(excess: number, best: { readonly excess: number }, tolerance: number): boolean {
  return Math.abs(excess) <= Math.abs(best.excess) + tolerance;
}

/** Where people who declared nothing stop between two prices tried, the announced one and one before. */
export function betweenAnswers(
  { price, rest, result }: RoundProduct,
  { offers }: GoodMarket,
  tolerance: number,
): ProductResult['noPriceClears'] {
  if (rest === undefined || result === null) return undefined;
  const excess = result.imbalance * Math.sign(result.demand - result.supply);
  const found = stoppingBetween({ price, excess, answers: rest, steps: kinksOf(offers), tolerance });
  return found === null ? undefined : { kind: 'between', low: money(found.low), high: money(found.high) };
}
