import { none } from '../../plans/lines/line-layout.ts';
import { kinksOf } from '../../supply/kinks-of.ts';
import type { RoundInputs } from './round-inputs.ts';

/** Worked out once for the same inputs: a large assembly has hundreds of thousands of highest prices. */
const workedOut = new WeakMap<RoundInputs, ReadonlyMap<number, readonly number[]>>();

/**
 * The prices at which supply or demand of each product jumps, rising, by ordinal: the steps of its offers and the
 * highest prices of its plan lines. Where a swap sets in depends on another product's price and is not among them.
 */
export function priceKinks(inputs: RoundInputs): ReadonlyMap<number, readonly number[]> {
  const known = workedOut.get(inputs);
  if (known !== undefined) return known;
  const kinks = findKinks(inputs);
  workedOut.set(inputs, kinks);
  return kinks;
}

function findKinks({ assembly, columns, offersByProduct }: RoundInputs): ReadonlyMap<number, readonly number[]> {
  const kinks = new Map<number, Set<number>>();
  for (const { code, ordinal } of assembly.products)
    kinks.set(ordinal, new Set(kinksOf(offersByProduct.get(code) ?? [])));
  for (const [line, highest] of columns.highestPrice.entries()) {
    if (highest !== none) kinks.get(columns.product[line] ?? none)?.add(highest);
  }
  return new Map([...kinks].map(([ordinal, prices]) => [ordinal, [...prices].sort((a, b) => a - b)]));
}
