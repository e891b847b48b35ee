import type { MatchItem } from './matching.ts';

/** What a request adds, in thousandths, by item. */
export type Added = readonly number[];

/** The least whole minor units that pay for what is added; exact. */
export function grantNeeded(items: readonly MatchItem[], added: Added): number {
  let numerator = 0n;
  let denominator = 1n;
  for (const [index, { grant, adds }] of items.entries()) {
    const x = added[index] ?? 0;
    if (x === 0 || grant === 0) continue;
    numerator = numerator * BigInt(adds) + BigInt(x) * BigInt(grant) * denominator;
    denominator *= BigInt(adds);
  }
  return Number((numerator + denominator - 1n) / denominator);
}

/** The places of the items, the one that brings most value for money first; free ones before all. */
export function bestFirst(items: readonly MatchItem[], priceOf: (good: string) => number): readonly number[] {
  const rate = ({ good, grant, adds }: MatchItem): number => (priceOf(good) * adds) / grant;
  return items
    .map((_, index) => index)
    .sort((a, b) => {
      const [left, right] = [items[a], items[b]];
      if (left === undefined || right === undefined) return 0;
      const difference = rate(right) - rate(left);
      return Number.isNaN(difference) || difference === 0 ? a - b : difference;
    });
}
