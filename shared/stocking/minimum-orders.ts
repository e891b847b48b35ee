import type { Supplier } from '../catalogue/supplier.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';
import type { StockingLine } from './stocking-line.ts';

/** A supplier whose order is worth less than the least it delivers for. */
export type BelowMinimum = { readonly supplier: Supplier; readonly total: Money; readonly missing: Money };

/** The suppliers with something to order whose order stays below their minimum, in the order given. */
export function belowMinimum(lines: readonly StockingLine[], suppliers: readonly Supplier[]): readonly BelowMinimum[] {
  return suppliers.flatMap((supplier) => {
    const ordered = lines.filter((line) => line.supplier === supplier.code && line.cases > 0);
    const total = ordered.reduce((sum, line) => sum + line.cost, 0);
    const missing = supplier.minimumOrder - total;
    if (ordered.length === 0 || missing <= 0) return [];
    return [{ supplier, total: money(total), missing: money(missing) }];
  });
}

export type TopUp =
  /** Cases to add, by product code. */
  | { readonly kind: 'ok'; readonly addedCases: ReadonlyMap<string, number> }
  | { readonly kind: 'refused'; readonly code: 'nothing-to-add' };

/**
 * Cases of one supplier that bring its order to the minimum: one at a time of what would run out first, the earlier
 * line among equals. Only what somebody wants is added; without that, or at prices of nothing, it is refused.
 */
export function topUpCases(lines: readonly StockingLine[], { supplier, missing }: BelowMinimum): TopUp {
  const wanted = lines.filter((line) => line.supplier === supplier.code && line.demandPerWeek > 0 && line.price > 0);
  if (wanted.length === 0) return { kind: 'refused', code: 'nothing-to-add' };
  const added = new Map<string, number>();
  let gained = 0;
  while (gained < missing) {
    const next = wanted.reduce((first, line) => (lasts(line, added) < lasts(first, added) ? line : first));
    const before = added.get(next.product) ?? 0;
    gained += costOf(next, before + 1) - costOf(next, before);
    added.set(next.product, before + 1);
  }
  return { kind: 'ok', addedCases: added };
}

/** Weeks that the store's own, what is on its way, and what is ordered last. Only compared, never shown. */
function lasts(
  { product, onHand, onOrder, ordered, caseSize, demandPerWeek }: StockingLine,
  added: Map<string, number>,
) {
  return (onHand + onOrder + ordered + (added.get(product) ?? 0) * caseSize) / demandPerWeek;
}

function costOf({ ordered, caseSize, price }: StockingLine, added: number): number {
  return divideHalfUp(BigInt(ordered + added * caseSize) * BigInt(price), quantityScale);
}
