import { observationOf } from '../assembly/rounds/observation-of.ts';
import type { Standing } from '../assembly/rounds/round-record.ts';
import { imbalance } from '../price-rounds/imbalance.ts';
import type { Observation } from '../price-rounds/observation.ts';
import { quantity } from '../quantities/quantity.ts';
import type { Expected } from './compare-line.ts';
import { lineValues, quantityOf, quantityText, ratioText } from './line-values.ts';
import type { FrameLine, PriceLine, ResultFields } from './published-lines.ts';
import type { PublishedRound } from './published-rounds.ts';
import { roundStanding } from './round-standing.ts';
import { settleRanges } from './settle-ranges.ts';

/** A product as it was closed, worked out again from its ranges. */
export type ClosedProduct = {
  readonly product: string;
  /** What its line must say; null when it took no part in the round. */
  readonly fields: Expected | null;
  readonly standing: Standing | null;
  readonly imbalance: number;
  /** It counts when the worst product is looked for. */
  readonly counts: boolean;
  /** What the price rule sees of it; null when it took no part. */
  readonly observation: Observation | null;
};

type Context = { readonly round: PublishedRound; readonly frame: FrameLine };

/** Settles a product again and measures how far it is from clearing. */
export function recountProduct(line: PriceLine, { round, frame }: Context): ClosedProduct {
  const { product, result } = line;
  if (result === null) return { product, fields: null, standing: null, imbalance: 0, counts: false, observation: null };
  const { moneyOf } = lineValues(frame.currency);
  const { demand, supply } = settled(result);
  const measure = imbalance(demand, supply);
  const hasOffer = result.blockedBy?.kind !== 'no-offer';
  const judged = { price: moneyOf(line.price), floorPrice: moneyOf(line.floor), demand, supply, hasOffer };
  const standing = roundStanding({ ...judged, imbalance: measure }, round.head.line.tolerance);
  const measures = { imbalance: ratioText(measure), standing };
  const amounts = { demand: quantityText(demand), supply: quantityText(supply) };
  // Who blocks is the producers' own affair and cannot be worked out from sums; that somebody does can.
  const blocked = (demand === supply) === (result.blockedBy === null) ? {} : { blockedBy: null };
  return {
    product,
    fields: { ...amounts, ...measures, ...blocked },
    standing,
    imbalance: measure,
    counts: standing !== 'free' && standing !== 'no-offer' && result.noPriceClears === null,
    observation: observationOf({ ...rangesOf(result), demand: quantity(demand), supply: quantity(supply) }),
  };
}

/** The amounts everybody was held to: from the ranges and lots, or as published, within its range, where the lots are not known any more. */
function settled(result: ResultFields): { readonly demand: number; readonly supply: number } {
  const ranges = rangesOf(result);
  if (result.lots !== null) {
    return settleRanges({ ...ranges, lots: result.lots.map(quantityOf) }) ?? { demand: 0, supply: 0 };
  }
  return {
    demand: Math.max(ranges.demandLow, Math.min(ranges.demandHigh, quantityOf(result.demand))),
    supply: Math.max(ranges.supplyLow, Math.min(ranges.supplyHigh, quantityOf(result.supply))),
  };
}

function rangesOf({ demandLow, demandHigh, supplyLow, supplyHigh }: ResultFields) {
  return {
    demandLow: quantityOf(demandLow),
    demandHigh: quantityOf(demandHigh),
    supplyLow: quantityOf(supplyLow),
    supplyHigh: quantityOf(supplyHigh),
  };
}

/** The worst product of a round among those that prices can clear; of equal ones the first. */
export function worstProduct({ prices }: PublishedRound, closed: readonly ClosedProduct[]): Expected {
  let worst: ClosedProduct | null = null;
  for (const each of closed) {
    if (!each.counts) continue;
    if (worst === null || each.imbalance > worst.imbalance) worst = each;
  }
  if (worst === null || prices.length === 0) return { worst: null, worstImbalance: null };
  return { worst: worst.product, worstImbalance: ratioText(worst.imbalance) };
}
