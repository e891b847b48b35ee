import { suppliesOf } from './preferred-supply.ts';
import type { Supply } from './supplier.ts';

/** The supplies of a product with one supplier asked first and the others after it in their order, from 1 on. */
export function preferSupplier(product: string, supplier: string, supplies: readonly Supply[]): readonly Supply[] {
  const ordered = suppliesOf(product, supplies);
  const first = ordered.filter((supply) => supply.supplier === supplier);
  const rest = ordered.filter((supply) => supply.supplier !== supplier);
  return [...first, ...rest].map((supply, at) => ({ ...supply, preference: at + 1 }));
}
