import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import type { SuppliersView } from './use-suppliers-view.ts';

export type SupplierRow = { readonly supplier: Supplier; readonly productCount: number };

export function supplierRows({ suppliers, supplies }: SuppliersView): readonly SupplierRow[] {
  const counts = new Map<string, number>();
  for (const { supplier } of supplies) counts.set(supplier, (counts.get(supplier) ?? 0) + 1);
  return suppliers.map((supplier) => ({ supplier, productCount: counts.get(supplier.code) ?? 0 }));
}

export type ProducerRow = { readonly producer: string; readonly products: readonly string[] };

/** Producers with offers that nobody orders from yet, with the names of what they offer. */
export function producersToAdd({ suppliers, products, offers }: SuppliersView): readonly ProducerRow[] {
  const known = new Set(suppliers.map(({ name }) => name));
  const names = new Map(products.map(({ code, name }) => [code, name]));
  const offered = new Map<string, string[]>();
  for (const { producer, product } of offers) {
    if (known.has(producer)) continue;
    offered.set(producer, [...(offered.get(producer) ?? []), names.get(product) ?? product]);
  }
  return [...offered].map(([producer, own]) => ({ producer, products: own }));
}
