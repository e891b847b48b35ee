import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import { suppliesOf } from './preferred-supply.ts';
import type { Supply } from './supplier.ts';

/** One supplier's terms for a product beside the prices the assembly knows. */
export type SupplyComparison = {
  readonly supply: Supply;
  readonly pricePerUnit: Money;
  /** For one whole case of this supplier, half a minor unit up. */
  readonly pricePerCase: Money;
  /** The least that one order of it comes to, in plan units: the minimum in whole cases, at least one. */
  readonly leastQuantity: Quantity;
  /** (price - other) / other, a fraction; null where the other price is not known or 0. */
  readonly againstIndicative: number | null;
  readonly againstMarket: number | null;
};

export type SupplyMeasures = { readonly indicative: Money | null; readonly market: Money | null };

/** Every supplier of a product (its code) side by side, the preferred one first. */
export function compareSupplies(
  product: string,
  supplies: readonly Supply[],
  { indicative, market }: SupplyMeasures,
): readonly SupplyComparison[] {
  return suppliesOf(product, supplies).map((supply) => ({
    supply,
    pricePerUnit: supply.price,
    pricePerCase: money(scaleHalfUp(supply.price, supply.caseSize, quantityScale)),
    leastQuantity: leastQuantity(supply),
    againstIndicative: relative(supply.price, indicative),
    againstMarket: relative(supply.price, market),
  }));
}

/** A minimum of 30 with cases of 25 is two cases, 50. */
function leastQuantity({ caseSize, minimumQuantity }: Supply): Quantity {
  const cases = Math.max(1, Math.ceil(minimumQuantity / caseSize));
  return quantity(cases * caseSize);
}

function relative(price: Money, other: Money | null): number | null {
  return other === null || other === 0 ? null : price / other - 1;
}
