import type { Product } from '../catalogue/product.ts';
import type { DemandColumns } from '../demand/demand-columns.ts';
import { rhythms } from '../plans/lines/line-codes.ts';
import { weekDenominator, weekShare } from '../plans/lines/week-share.ts';
import type { PurchaseRecord } from '../plans/starts/purchase-record.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';

/** One product per week: what the same households plan and what they bought. */
export type PlannedAndBought = {
  /** Product code. */
  readonly product: string;
  readonly planned: Quantity;
  readonly bought: Quantity;
  /** The difference at the price, whichever way: products of different units compare by worth. */
  readonly worth: Money;
};

export type PurchaseComparison = {
  /** Households with purchases and a plan; only these are compared. */
  readonly households: number;
  /** Households with a plan. */
  readonly planned: number;
  /** ISO dates of the first and last receipt. */
  readonly from: string;
  readonly to: string;
  /** Products planned or bought, the largest difference first. */
  readonly rows: readonly PlannedAndBought[];
};

export type PurchaseQuestion = {
  readonly products: readonly Product[];
  readonly columns: DemandColumns;
  readonly purchases: readonly PurchaseRecord[];
  /** Of the period. */
  readonly weeks: number;
  /** Minor units for one plan unit, by product ordinal. */
  readonly prices: ArrayLike<number>;
};

/**
 * Plans beside purchases of the same households, per week. Whoever has only one of the two is left out: a household
 * without receipts would look as if it bought nothing. Null without any household that has both.
 */
export function planAgainstPurchases(question: PurchaseQuestion): PurchaseComparison | null {
  const { products, columns, purchases, prices } = question;
  const withPlan = new Set(columns.households);
  const records = purchases.filter(({ household }) => withPlan.has(household));
  if (records.length === 0) return null;
  const planned = plannedPerWeek(question, new Set(records.map(({ household }) => household)));
  const bought = boughtPerWeek(records);
  const rows = products.flatMap(({ code, ordinal }): readonly PlannedAndBought[] => {
    const plan = quantity(planned[ordinal] ?? 0);
    const sum = bought.get(code) ?? quantity(0);
    if (plan === 0 && sum === 0) return [];
    const worth = divideHalfUp(BigInt(Math.abs(plan - sum)) * BigInt(prices[ordinal] ?? 0), quantityScale);
    return [{ product: code, planned: plan, bought: sum, worth: money(worth) }];
  });
  return {
    ...{ households: records.length, planned: columns.households.length },
    from: records.reduce((first, { from }) => (from < first ? from : first), records[0]?.from ?? ''),
    to: records.reduce((last, { to }) => (to > last ? to : last), ''),
    rows: rows.toSorted((one, other) => other.worth - one.worth),
  };
}

function plannedPerWeek({ columns, weeks }: PurchaseQuestion, households: ReadonlySet<string>): readonly number[] {
  const shares = rhythms.map((rhythm) => weekShare(rhythm, weeks));
  const sums = new Float64Array(columns.ordinalCount);
  for (const [at, household] of columns.households.entries()) {
    if (!households.has(household)) continue;
    for (let line = columns.firstLine[at] ?? 0; line < (columns.firstLine[at + 1] ?? 0); line++) {
      const ordinal = columns.product[line] ?? 0;
      const share = shares[columns.rhythm[line] ?? 0] ?? 0;
      sums[ordinal] = (sums[ordinal] ?? 0) + (columns.want[line] ?? 0) * share;
    }
  }
  return Array.from(sums, (sum) => divideHalfUp(sum, weekDenominator(weeks)));
}

/** Histories of the same length are added before they are divided, so that rounding comes once. */
function boughtPerWeek(records: readonly PurchaseRecord[]): ReadonlyMap<string, Quantity> {
  const perWeek = new Map<string, Quantity>();
  for (const [weeks, own] of Map.groupBy(records, (record) => Math.max(1, record.weeks))) {
    const sums = new Map<string, number>();
    for (const { product, quantity: bought } of own.flatMap(({ products }) => products)) {
      sums.set(product, (sums.get(product) ?? 0) + bought);
    }
    for (const [product, sum] of sums) {
      perWeek.set(product, quantity((perWeek.get(product) ?? 0) + divideHalfUp(sum, weeks)));
    }
  }
  return perWeek;
}
