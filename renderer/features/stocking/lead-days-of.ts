import type { Stocking } from './stocking-of.ts';
import type { StockingRow } from './stocking-row.ts';

/** Days from order to delivery of a line: its supplier's, else the catalogue's. */
export function leadDaysOf({ supplies }: Pick<Stocking, 'supplies'>): (row: StockingRow) => number {
  const byKey = new Map(supplies.map((supply) => [`${supply.product}/${supply.supplier}`, supply.leadDays]));
  return ({ product, supplier, of }) => byKey.get(`${product}/${supplier ?? ''}`) ?? of.leadDays;
}
