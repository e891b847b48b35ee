import type { Money } from '../quantities/money.ts';
import { money } from '../quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import type { Product } from './product.ts';
import type { Supplier, Supply } from './supplier.ts';

/** What a producer offers of one product, as far as ordering from it needs to know. */
export type ProducerTerms = {
  readonly product: Pick<Product, 'code' | 'caseSize' | 'leadDays'>;
  /** Of the first step of its ladder. */
  readonly price: Money;
  /** How many suppliers the product has already. */
  readonly suppliersBefore: number;
};

export type NewSupplier = { readonly supplier: Supplier; readonly supplies: readonly Supply[] };

/**
 * Makes a producer one that the store orders from, under its own name and with the products it offers: at its lowest
 * price, with the catalogue's case and lead time, asked after the suppliers there are. A pack is one plan unit where
 * the case is a whole number of them, else the case.
 */
export function supplierOfProducer(code: string, name: string, terms: readonly ProducerTerms[]): NewSupplier {
  const supplies = terms.map(
    ({ product, price, suppliersBefore }): Supply => ({
      product: product.code,
      supplier: code,
      leadDays: product.leadDays,
      caseSize: product.caseSize,
      packSize: packOf(product.caseSize),
      price,
      minimumQuantity: quantity(0),
      preference: suppliersBefore + 1,
    }),
  );
  return { supplier: { code, name, email: '', phone: '', minimumOrder: money(0) }, supplies };
}

function packOf(caseSize: Quantity): Quantity {
  return caseSize % quantityScale === 0 ? quantity(quantityScale) : caseSize;
}

/** The code after the highest one given: S01, S02, …; numbers in between are not given again. */
export function nextSupplierCode(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(/^S(\d{1,9})$/.exec(code)?.[1] ?? 0));
  return `S${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
