import type { Supply } from './supplier.ts';

/**
 * The order in which a product's suppliers are asked: by preference, then the cheaper per plan unit, then the sooner,
 * then by the supplier's code, so that the order is the same on every machine.
 */
export function bySupplyOrder(one: Supply, other: Supply): number {
  const difference = one.preference - other.preference || one.price - other.price || one.leadDays - other.leadDays;
  if (difference !== 0) return difference;
  return one.supplier === other.supplier ? 0 : one.supplier < other.supplier ? -1 : 1;
}

/** Who delivers a product (its code), the preferred one first. */
export function suppliesOf(product: string, supplies: readonly Supply[]): readonly Supply[] {
  return supplies.filter((supply) => supply.product === product).toSorted(bySupplyOrder);
}

/** The preferred supply of every product that has one, by product code; for lists of thousands. */
export function preferredSupplies(supplies: readonly Supply[]): ReadonlyMap<string, Supply> {
  const first = new Map<string, Supply>();
  for (const supply of supplies) {
    const known = first.get(supply.product);
    if (known === undefined || bySupplyOrder(supply, known) < 0) first.set(supply.product, supply);
  }
  return first;
}
