import type { ProductResult, RoundProduct } from '../assembly/rounds/round-record.ts';
import type { Offer } from '../supply/offer.ts';
import { supplyAtPrice } from '../supply/supply-at-price.ts';
import type { FramedGood } from './announcement-frame.ts';
import { forecastFields } from './forecast-fields.ts';
import { type LineValues, quantityText, ratioText } from './line-values.ts';
import type { PriceLine, ResultFields } from './published-lines.ts';
import { settleRanges } from './settle-ranges.ts';

export type PriceContext = {
  readonly round: number;
  /** Lowest price of the product when the round was closed, in minor units. */
  readonly floor: number;
  readonly offers: readonly Offer[];
  /** Null where the rule did not work it out. */
  readonly ruled: FramedGood | null;
  /** What the announcement went by. */
  readonly tolerance: number;
  readonly values: LineValues;
};

/** One product's line of a closed round. */
export function priceLineOf(
  row: RoundProduct,
  { round, floor, offers, ruled, tolerance, values }: PriceContext,
): PriceLine {
  const { moneyText } = values;
  return {
    kind: 'price',
    round,
    product: row.product,
    price: moneyText(row.price),
    market: row.marketPrice === null ? null : moneyText(row.marketPrice),
    floor: moneyText(floor),
    reason: row.reason,
    overrideWhy: row.overrideWhy,
    ruled: ruled === null ? null : ruledFields(ruled, { tolerance, values }),
    result: row.result === null ? null : resultFields(row.result, lotsOf(row, row.result, offers), values),
  };
}

function ruledFields(
  { floor, jumps, anew, forecast }: FramedGood,
  given: Pick<PriceContext, 'tolerance' | 'values'>,
): PriceLine['ruled'] {
  const { moneyText } = given.values;
  const shown = { floor: moneyText(floor), jumps: jumps.map(moneyText), ...(anew === undefined ? {} : { anew }) };
  if (forecast === undefined) return shown;
  return { ...shown, forecast: forecast === null ? null : forecastFields(forecast, given) };
}

function resultFields(result: ProductResult, lots: readonly number[] | null, { moneyText }: LineValues): ResultFields {
  const { blockedBy, noPriceClears = null } = result;
  return {
    demandLow: quantityText(result.demandLow),
    demandHigh: quantityText(result.demandHigh),
    supplyLow: quantityText(result.supplyLow),
    supplyHigh: quantityText(result.supplyHigh),
    lots: lots === null ? null : lots.map(quantityText),
    demand: quantityText(result.demand),
    supply: quantityText(result.supply),
    imbalance: ratioText(result.imbalance),
    standing: result.standing,
    blockedBy:
      blockedBy !== null && 'price' in blockedBy ? { ...blockedBy, price: moneyText(blockedBy.price) } : blockedBy,
    noPriceClears: noPriceFields(noPriceClears, moneyText),
  };
}

function noPriceFields(
  none: ProductResult['noPriceClears'] | null,
  moneyText: LineValues['moneyText'],
): ResultFields['noPriceClears'] {
  switch (none?.kind) {
    case 'jump':
      return { kind: 'jump', below: moneyText(none.below) };
    case 'between':
      return { kind: 'between', low: moneyText(none.low), high: moneyText(none.high) };
    case 'tied':
      return { kind: 'tied', with: none.with };
    case 'short':
      return { kind: 'short' };
    case undefined:
      return null;
  }
}

/**
 * The all-or-nothing lots a round was settled with. Offers may have changed since it was closed: where they no longer
 * give what was settled, none are named if it can be had without; else null.
 */
function lotsOf({ price }: RoundProduct, result: ProductResult, offers: readonly Offer[]): readonly number[] | null {
  const { parts } = supplyAtPrice(offers, price);
  const lots = parts.filter(({ kind }) => kind === 'at-lot').map(({ quantityPerWeek }) => quantityPerWeek);
  const settles = (given: typeof lots) => {
    const settled = settleRanges({ ...result, lots: given });
    return settled?.demand === result.demand && settled.supply === result.supply;
  };
  if (settles(lots)) return lots;
  return settles([]) ? [] : null;
}
