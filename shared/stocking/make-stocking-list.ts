import { addDays } from '../calendar/add-days.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { isOutOfSeason } from '../catalogue/is-out-of-season.ts';
import type { Product } from '../catalogue/product.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { divideUp } from '../quantities/divide-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import type { StockLevel } from './stock-level.ts';
import type { StockingLine, StockingList, StockingOmission } from './stocking-line.ts';

export type StockingCase = {
  readonly products: readonly Product[];
  /** Planned demand per week, by product code. */
  readonly demandPerWeek: ReadonlyMap<string, Quantity>;
  readonly prices: ReadonlyMap<string, Money>;
  readonly stock: readonly StockLevel[];
  /** ISO date of the first day to cover. */
  readonly from: string;
  readonly coverDays: number;
};

/**
 * Works out what the store must order: weekly demand over the days to cover, less what is on hand and on order, never
 * below zero, in whole cases. Kept in whole thousandths and rounded up once, so neither float dust nor a size of 0 can
 * come out. A product without a week in season in the days to cover is left out and named.
 */
export function makeStockingList(stocking: StockingCase): StockingList {
  const levels = new Map(stocking.stock.map((level) => [level.product, level]));
  const cover = { from: stocking.from, weeks: Math.ceil(stocking.coverDays / 7) };
  const lines: StockingLine[] = [];
  const leftOut: StockingOmission[] = [];
  for (const product of stocking.products) {
    const demandPerWeek = stocking.demandPerWeek.get(product.code) ?? quantity(0);
    if (isOutOfSeason(product.season, cover)) {
      leftOut.push({ product: product.code, reason: 'out-of-season', demandPerWeek });
    } else {
      lines.push(stockingLine(product, demandPerWeek, { ...stocking, level: levels.get(product.code) }));
    }
  }
  return { lines, leftOut };
}

type LineCase = Pick<StockingCase, 'prices' | 'from' | 'coverDays'> & { readonly level: StockLevel | undefined };

function stockingLine(
  product: Product,
  demandPerWeek: Quantity,
  { level, prices, from, coverDays }: LineCase,
): StockingLine {
  const onHand = level?.onHand ?? quantity(0);
  const onOrder = level?.onOrder ?? quantity(0);
  const coverDemand = divideUp(BigInt(demandPerWeek) * BigInt(coverDays), 7);
  const need = Math.max(0, coverDemand - onHand - onOrder);
  const cases = divideUp(need, product.caseSize);
  const ordered = cases * product.caseSize;
  const price = prices.get(product.code) ?? product.openingPrice;
  return {
    product: product.code,
    demandPerWeek,
    coverDemand: quantity(coverDemand),
    onHand,
    onOrder,
    need: quantity(need),
    caseSize: product.caseSize,
    cases,
    ordered: quantity(ordered),
    over: quantity(ordered - need),
    orderBy: formatIsoDate(addDays(isoDay(from), -product.leadDays)),
    cost: money(divideHalfUp(BigInt(ordered) * BigInt(price), quantityScale)),
  };
}
