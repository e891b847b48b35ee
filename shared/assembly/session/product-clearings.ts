import { type DemandAtPrices, type DemandQuestion, demandAtPrices } from '../../demand/demand-at-prices.ts';
import { someSchedules } from '../../demand/demand-schedules.ts';
import { type ClearingRange, clearingRange } from '../../price-rounds/declared/clearing-range.ts';
import type { GoodMarket } from '../../price-rounds/declared/good-market.ts';
import { noRest } from '../../price-rounds/declared/rest.ts';
import { blockersAt, type SmallestChange, smallestChanges } from '../../price-rounds/declared/why-blocked.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import { supplyAtPrice } from '../../supply/supply-at-price.ts';
import { allDeclaredQuestion } from '../rounds/declared-question.ts';
import type { RoundInputs } from '../rounds/round-inputs.ts';
import type { ProductResult, RoundProduct, RoundRecord, Standing } from '../rounds/round-record.ts';
import { type HouseholdsLeaving, householdsLeaving } from './households-leaving.ts';

/**
 * What stands in the way of clearing. step, lot: an offer that comes in at its price, a lot whole or not at all.
 * capacity: all that a producer offers at any price. lines: plan lines that end, or go to another product, above the
 * price; only their sum and the number of households is known here.
 */
export type Blocking =
  | {
      readonly kind: 'step' | 'lot';
      readonly producer: string;
      readonly price: number;
      readonly quantity: Quantity;
    }
  | { readonly kind: 'capacity'; readonly producer: string; readonly quantity: Quantity }
  | ({ readonly kind: 'lines'; readonly price: number; readonly quantity: Quantity } & HouseholdsLeaving);

/** One product of a closed round: which prices clear it with all others as they are, and what keeps it from clearing. */
export type ProductClearing = {
  readonly product: string;
  /** The announced price, minor units. */
  readonly price: number;
  readonly standing: Standing;
  readonly range: ClearingRange;
  /** The range has no upper end: however high the price, nobody goes and nothing more is offered. */
  readonly anyHigher: boolean;
  /** Empty where a price clears it and more is offered at it. Quantities per week, in thousandths. */
  readonly blocking: readonly Blocking[];
  /** At the announced price, or the better side of a jump; the smallest first. Empty for what clears there. */
  readonly changes: readonly SmallestChange[];
};

export type ClearingReport = {
  readonly round: number;
  /** In the order of the catalogue; products out of season are left out. */
  readonly products: readonly ProductClearing[];
  /** Products of which plans or offers have changed since the round was closed: the report is of today's. */
  readonly changedSince: number;
};

/** Prices are looked at up to this many times the dearest step, highest price and announced price. */
const beyondAll = 4;

/**
 * For every product of a closed round: how far its price is pinned down, or which proposals block it and the smallest
 * changes that would clear it. Throws for an open round.
 */
export function productClearings(round: RoundRecord, inputs: RoundInputs): ClearingReport {
  if (round.status === 'open') throw new RangeError(`Round ${round.number} is open`);
  const question = allDeclaredQuestion(round, inputs);
  const counted = countedRows(round, inputs);
  const schedules = someSchedules(
    question,
    counted.map(({ ordinal }) => ordinal),
  );
  const today = demandAtPrices(question);
  const products = counted.flatMap((row): readonly ProductClearing[] => {
    const demand = schedules.get(row.ordinal);
    if (demand === undefined) return [];
    const offers = inputs.offersByProduct.get(row.product) ?? [];
    return [clearingOf(row, { market: { demand, offers, rest: noRest }, question, inputs })];
  });
  return {
    round: round.number,
    products,
    changedSince: counted.filter((row) => hasChanged(row, today, inputs)).length,
  };
}

type Counted = RoundProduct & {
  readonly result: ProductResult;
  readonly ordinal: number;
  readonly floorPrice: number;
};

function countedRows({ products }: RoundRecord, { assembly }: RoundInputs): readonly Counted[] {
  const byCode = new Map(assembly.products.map((product) => [product.code, product]));
  return products.flatMap((row) => {
    const product = byCode.get(row.product);
    if (product === undefined || row.result === null) return [];
    return [{ ...row, result: row.result, ordinal: product.ordinal, floorPrice: product.floorPrice }];
  });
}

function hasChanged({ ordinal, product, price, result }: Counted, today: DemandAtPrices, inputs: RoundInputs): boolean {
  const { low, high } = supplyAtPrice(inputs.offersByProduct.get(product) ?? [], price);
  return (
    (today.low[ordinal] ?? 0) !== result.demandLow ||
    (today.high[ordinal] ?? 0) !== result.demandHigh ||
    low !== result.supplyLow ||
    high !== result.supplyHigh
  );
}

type Asked = { readonly market: GoodMarket; readonly question: DemandQuestion; readonly inputs: RoundInputs };

function clearingOf(row: Counted, { market, question, inputs }: Asked): ProductClearing {
  const { product, price, floorPrice, ordinal } = row;
  const { tolerance } = inputs.assembly.settings.rule;
  const dearest = Math.max(price, ...market.offers.flatMap(({ steps }) => steps.map((step) => step.price)));
  const highest = beyondAll * Math.max(dearest, market.demand.thresholds[0] ?? 0, 1);
  const range = clearingRange(market, { lowest: floorPrice, highest }, tolerance);
  const changes = smallestChanges(market, range.kind === 'jump' ? range.better : price, tolerance);
  const leaving = (below: number) => householdsLeaving(question, { ordinal, below });
  const anyHigher = range.kind === 'range' && range.highest === highest;
  // A price would do, but until then everything that is offered is taken.
  const isAllTaken = range.kind === 'range' && row.result.blockedBy?.kind === 'all-supplied';
  const blocking = isAllTaken && changes.length > 0 ? capacities(market) : blockingOf(market, range, leaving);
  return { product, price, standing: row.result.standing, range, anyHigher, blocking, changes };
}

function blockingOf(
  market: GoodMarket,
  range: ClearingRange,
  leaving: (below: number) => HouseholdsLeaving,
): readonly Blocking[] {
  switch (range.kind) {
    case 'range':
      return [];
    case 'jump':
      return blockersAt(market, range.below).map(
        (blocker): Blocking =>
          blocker.kind === 'highest-price' ? { ...blocker, kind: 'lines', ...leaving(range.below) } : blocker,
      );
    case 'short':
    case 'over':
      return capacities(market);
  }
}

/** All that each producer offers, the largest first. */
function capacities({ offers }: GoodMarket): readonly Blocking[] {
  return offers
    .map(({ producer, steps }): Extract<Blocking, { kind: 'capacity' }> => {
      const all = steps.reduce((sum, { quantityPerWeek }) => sum + quantityPerWeek, 0);
      return { kind: 'capacity', producer, quantity: quantity(all) };
    })
    .filter(({ quantity: all }) => all > 0)
    .sort((left, right) => right.quantity - left.quantity);
}
