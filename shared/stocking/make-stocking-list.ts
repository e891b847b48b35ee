import type { Period } from '../calendar/weeks-of-period.ts';
import { isOutOfSeason } from '../catalogue/is-out-of-season.ts';
import { bySupplyOrder } from '../catalogue/preferred-supply.ts';
import type { Product } from '../catalogue/product.ts';
import type { Supply } from '../catalogue/supplier.ts';
import { divideUp } from '../quantities/divide-up.ts';
import type { Money } from '../quantities/money.ts';
import { quantity } from '../quantities/quantity.ts';
import { chooseSupply, type OrderTerms } from './choose-supply.ts';
import { type Cover, coverDemand, type ProductDemand } from './cover-demand.ts';
import { orderDates } from './order-dates.ts';
import { lineTotal } from './order-total.ts';
import type { StockLevel } from './stock-level.ts';
import type { StockingLine, StockingList, StockingOmission } from './stocking-line.ts';
import type { StoreCalendar } from './store-calendar.ts';

/** What the store decided for this list beyond the rule, by product code. */
export type StockingChoices = {
  /** Supplier codes in place of the one asked first. */
  readonly suppliers: ReadonlyMap<string, string>;
  /** Cases beyond the need, to reach a supplier's minimum order. */
  readonly addedCases: ReadonlyMap<string, number>;
};

export const noChoices: StockingChoices = { suppliers: new Map(), addedCases: new Map() };

export type StockingCase = {
  readonly products: readonly Product[];
  /** By product code. */
  readonly demand: ReadonlyMap<string, ProductDemand>;
  /** Indicative prices by product code. */
  readonly prices: ReadonlyMap<string, Money>;
  readonly stock: readonly StockLevel[];
  readonly supplies: readonly Supply[];
  readonly calendar: StoreCalendar;
  readonly choices: StockingChoices;
  /** The planning period that the demand's weeks belong to. */
  readonly period: Period;
  readonly cover: Cover;
};

const noDemand: ProductDemand = { planned: quantity(0), settled: quantity(0), byWeek: [] };

/**
 * Works out what the store must order: the deliveries of the days to cover with the corrections since, less what is on hand and on order, never
 * below zero, in whole cases of the supplier and at least its minimum. Kept in whole thousandths and rounded up once,
 * so neither float dust nor a size of 0 can come out. A product without a week in season in the days to cover is left
 * out and named.
 */
export function makeStockingList(stocking: StockingCase): StockingList {
  const levels = new Map(stocking.stock.map((level) => [level.product, level]));
  const supplies = Map.groupBy(stocking.supplies, ({ product }) => product);
  const weeks = { from: stocking.cover.from, weeks: Math.max(1, Math.ceil(stocking.cover.days / 7)) };
  const lines: StockingLine[] = [];
  const leftOut: StockingOmission[] = [];
  for (const product of stocking.products) {
    const { code, season } = product;
    const demand = stocking.demand.get(code) ?? noDemand;
    if (isOutOfSeason(season, weeks)) {
      leftOut.push({ product: code, reason: 'out-of-season', demandPerWeek: demand.settled });
    } else {
      const own = (supplies.get(code) ?? []).toSorted(bySupplyOrder);
      const terms = chooseSupply(product, own, stocking.choices.suppliers.get(code));
      lines.push(stockingLine(stocking, { product, demand, terms, level: levels.get(code) }));
    }
  }
  return { lines, leftOut };
}

type LineCase = {
  readonly product: Product;
  readonly demand: ProductDemand;
  readonly terms: OrderTerms;
  readonly level: StockLevel | undefined;
};

function stockingLine(stocking: StockingCase, { product, demand, terms, level }: LineCase): StockingLine {
  const onHand = level?.onHand ?? quantity(0);
  const onOrder = level?.onOrder ?? quantity(0);
  const cover = coverDemand(demand, stocking.period, stocking.cover);
  const need = Math.max(0, cover.corrected - onHand - onOrder);
  const correctedBy = cover.corrected - cover.settled;
  const { supplier, caseSize, minimumQuantity, leadDays } = terms;
  const addedCases = stocking.choices.addedCases.get(product.code) ?? 0;
  const cases = atLeast(atLeast(divideUp(need, caseSize), terms) + addedCases, terms);
  const ordered = quantity(cases * caseSize);
  const price = terms.price ?? stocking.prices.get(product.code) ?? product.openingPrice;
  return {
    product: product.code,
    demandPerWeek: demand.settled,
    plannedCover: cover.planned,
    coverDemand: cover.corrected,
    ...(correctedBy !== 0 && { correctedBy }),
    ...{ onHand, onOrder, need: quantity(need) },
    ...{ supplier, caseSize, minimumQuantity, cases, addedCases },
    ordered,
    over: quantity(ordered - need),
    ...orderDates({ needBy: stocking.cover.from, leadDays, calendar: stocking.calendar }),
    price,
    cost: lineTotal({ ordered, price }),
  };
}

/** Whole cases that are not less than the least that is delivered; nothing stays nothing. */
function atLeast(cases: number, { minimumQuantity, caseSize }: OrderTerms): number {
  return cases === 0 ? 0 : Math.max(cases, divideUp(minimumQuantity, caseSize));
}
