/**
 * One product's demand by its own price, everything else staying as it is: what the plans declared, added up. A
 * *threshold* is the highest price at which some lines still take the product. Amounts per week in thousandths.
 */
export type DemandSchedule = {
  /** Taken at any price: quantities, and money (quantity x price) of the lines that spend the same sum. */
  readonly fixed: number;
  readonly money: number;
  /** Falling. The sums at place i are those of all lines with thresholds[0] down to thresholds[i]. */
  readonly thresholds: readonly number[];
  readonly fixedSums: readonly number[];
  readonly moneySums: readonly number[];
  /** Of the fixed quantities, those of which at exactly the threshold any part may be taken. */
  readonly partSums: readonly number[];
};

/** Demand at one price, a range where lines are exactly at their highest price. At price 0 money buys nothing countable. */
export function demandOn(schedule: DemandSchedule, price: number): { readonly low: number; readonly high: number } {
  const { thresholds, fixedSums, moneySums, partSums } = schedule;
  const reached = countAtLeast(thresholds, price);
  const above = thresholds[reached - 1] === price ? countAtLeast(thresholds, price + 0.5) : reached;
  const money = schedule.money + (moneySums[reached - 1] ?? 0);
  const high = schedule.fixed + (fixedSums[reached - 1] ?? 0) + (price > 0 ? money / price : 0);
  const parts = (partSums[reached - 1] ?? 0) - (partSums[above - 1] ?? 0);
  return { low: high - parts, high };
}

/** How many of the falling thresholds are at least the price. */
function countAtLeast(thresholds: readonly number[], price: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] ?? 0) >= price) low = middle + 1;
    else high = middle;
  }
  return low;
}
