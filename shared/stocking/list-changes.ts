import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { StockingLine } from './stocking-line.ts';

/** What is ordered of a product now and on the last list. new: it was not ordered then. gone: it is not any more. */
export type ListChange = {
  /** Product code. */
  readonly product: string;
  readonly kind: 'new' | 'more' | 'less' | 'gone';
  readonly before: Quantity;
  readonly now: Quantity;
};

/**
 * How a list differs from what the one issued last still orders (`stillToOrder`), by product code: in its own order,
 * then what it no longer names.
 */
export function listChanges(
  lines: readonly StockingLine[],
  before: ReadonlyMap<string, Quantity>,
): ReadonlyMap<string, ListChange> {
  const now = new Map(lines.map(({ product, ordered }) => [product, ordered]));
  const changes = [...new Set([...now.keys(), ...before.keys()])].flatMap((product) => {
    const found = change(product, before.get(product) ?? quantity(0), now.get(product) ?? quantity(0));
    return found === null ? [] : [[product, found] as const];
  });
  return new Map(changes);
}

function change(product: string, before: Quantity, now: Quantity): ListChange | null {
  if (before === now) return null;
  if (before === 0) return { product, kind: 'new', before, now };
  if (now === 0) return { product, kind: 'gone', before, now };
  return { product, kind: now > before ? 'more' : 'less', before, now };
}
