import type { ProductClearing } from '../../../../shared/assembly/session/product-clearings.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import type { PinnedRow } from './blocking-text.ts';

export type BlockedRow = ProductClearing & { readonly of: Product };

/** What does not clear: first what no price clears, then what some price would; the order of the catalogue otherwise. */
export function blockedRows(
  clearings: readonly ProductClearing[],
  products: readonly Product[],
): readonly BlockedRow[] {
  return named(clearings, products)
    .filter(({ standing }) => standing === 'short' || standing === 'over' || standing === 'no-offer')
    .toSorted((left, right) => rank(left) - rank(right));
}

function rank({ range }: ProductClearing): number {
  return range.kind === 'jump' ? 0 : range.kind === 'range' ? 2 : 1;
}

/** What clears, and how far its price could move and still do so; the loosest first. */
export function pinnedRows(clearings: readonly ProductClearing[], products: readonly Product[]): readonly PinnedRow[] {
  return named(clearings, products)
    .flatMap((one): readonly PinnedRow[] => {
      if (one.standing !== 'cleared' || one.range.kind !== 'range') return [];
      return [{ ...one, lowest: one.range.lowest, highest: one.range.highest }];
    })
    .toSorted((left, right) => looseness(right) - looseness(left));
}

/** As a ratio, so that dear and cheap products compare; a range without an upper end is the loosest. */
function looseness({ lowest, highest, anyHigher }: PinnedRow): number {
  return anyHigher || lowest === 0 ? Number.MAX_VALUE : highest / lowest;
}

function named(clearings: readonly ProductClearing[], products: readonly Product[]): readonly BlockedRow[] {
  const byCode = new Map(products.map((product) => [product.code, product]));
  return clearings.flatMap((one) => {
    const of = byCode.get(one.product);
    return of === undefined ? [] : [{ ...one, of }];
  });
}
