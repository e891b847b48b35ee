import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { RoundReason, RoundRecord } from '../rounds/round-record.ts';

/** One price that moved from a round to the next, with what was asked and offered at the price before. */
export type PriceMove = {
  /** Product code. */
  readonly product: string;
  readonly from: Money;
  readonly to: Money;
  /** to / from - 1; null from a price of 0. */
  readonly change: number | null;
  readonly reason: RoundReason;
  readonly overrideWhy: string | null;
  /** Per week, at the price before; null when that round was not added up. */
  readonly demand: Quantity | null;
  readonly supply: Quantity | null;
};

/** The prices that moved, the furthest first (a rise to the double counts as a fall to the half); of equal ones in order. */
export function priceMoves(before: RoundRecord, after: RoundRecord): readonly PriceMove[] {
  const rowsBefore = new Map(before.products.map((row) => [row.product, row]));
  const moves = after.products.flatMap((row): readonly PriceMove[] => {
    const was = rowsBefore.get(row.product);
    if (was === undefined || was.price === row.price) return [];
    const { product, price: to, reason, overrideWhy } = row;
    const change = was.price === 0 ? null : to / was.price - 1;
    const amounts = { demand: was.result?.demand ?? null, supply: was.result?.supply ?? null };
    return [{ product, from: was.price, to, change, reason, overrideWhy, ...amounts }];
  });
  return moves.sort((left, right) => distance(right.from, right.to) - distance(left.from, left.to));
}

/** Product codes by how far their prices moved over all rounds, the furthest first; those that never moved are left out. */
export function movedMost(rounds: readonly RoundRecord[], most: number): readonly string[] {
  const spans = new Map<string, { low: number; high: number }>();
  for (const { products } of rounds) {
    for (const { product, price } of products) {
      const span = spans.get(product);
      if (span === undefined) spans.set(product, { low: price, high: price });
      else spans.set(product, { low: Math.min(span.low, price), high: Math.max(span.high, price) });
    }
  }
  return [...spans]
    .filter(([, { low, high }]) => high > low)
    .map(([product, { low, high }]) => ({ product, far: distance(low, high) }))
    .sort((left, right) => right.far - left.far)
    .slice(0, most)
    .map(({ product }) => product);
}

/** As ratios: prices of 0 are further than any other. */
function distance(from: number, to: number): number {
  if (from === to) return 0;
  return from === 0 || to === 0 ? Number.MAX_VALUE : Math.abs(Math.log(to / from));
}
