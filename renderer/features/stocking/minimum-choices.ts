import { bySupplyOrder } from '../../../shared/catalogue/preferred-supply.ts';
import type { StockingChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { type BelowMinimum, topUpCases } from '../../../shared/stocking/minimum-orders.ts';
import type { Stocking } from './stocking-of.ts';

/** What can be done about an order below its supplier's minimum. */
export type MinimumOptions = {
  /** With cases of what runs out first; null: the supplier has nothing that anybody wants. */
  readonly added: { readonly choices: StockingChoices; readonly cases: number } | null;
  /** With the next supplier of every line that has one; null: none has. */
  readonly moved: { readonly choices: StockingChoices; readonly products: number } | null;
};

export function minimumOptions(stocking: Stocking, choices: StockingChoices, below: BelowMinimum): MinimumOptions {
  return { added: withCases(stocking, choices, below), moved: withNextSupplier(stocking, choices, below) };
}

function withCases({ list }: Stocking, choices: StockingChoices, below: BelowMinimum): MinimumOptions['added'] {
  const top = topUpCases(list.lines, below);
  if (top.kind === 'refused') return null;
  const addedCases = new Map(choices.addedCases);
  for (const [product, cases] of top.addedCases) addedCases.set(product, (addedCases.get(product) ?? 0) + cases);
  const cases = [...top.addedCases.values()].reduce((sum, each) => sum + each, 0);
  return { choices: { ...choices, addedCases }, cases };
}

function withNextSupplier(stocking: Stocking, choices: StockingChoices, below: BelowMinimum): MinimumOptions['moved'] {
  const code = below.supplier.code;
  const suppliers = new Map(choices.suppliers);
  const lines = stocking.list.lines.filter((line) => line.supplier === code && line.cases > 0);
  for (const { product } of lines) {
    const own = stocking.supplies.filter((supply) => supply.product === product).toSorted(bySupplyOrder);
    const next = own[own.findIndex(({ supplier }) => supplier === code) + 1];
    if (next !== undefined) suppliers.set(product, next.supplier);
  }
  const products = suppliers.size - choices.suppliers.size;
  return products <= 0 ? null : { choices: { ...choices, suppliers }, products };
}
