import type { Product } from '../catalogue/product.ts';
import type { Supply } from '../catalogue/supplier.ts';
import { divideUp } from '../quantities/divide-up.ts';
import type { Money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';

/** How a product is ordered. */
export type OrderTerms = {
  /** Supplier code; null: nobody is named for this product yet. */
  readonly supplier: string | null;
  readonly leadDays: number;
  /** The least that can be ordered more or less: a case, made up to whole packs. */
  readonly caseSize: Quantity;
  /** The least that is delivered; 0: one case. */
  readonly minimumQuantity: Quantity;
  /** For one plan unit; null: the supplier names none. */
  readonly price: Money | null;
};

/**
 * The terms of the wished supplier, else of the one asked first, else of the catalogue. The supplies are the product's
 * own, in the order in which they are asked (`bySupplyOrder`).
 */
export function chooseSupply(product: Product, supplies: readonly Supply[], wished: string | undefined): OrderTerms {
  const chosen = supplies.find(({ supplier }) => supplier === wished) ?? supplies[0];
  if (chosen === undefined) {
    const { leadDays, caseSize } = product;
    return { supplier: null, leadDays, caseSize, minimumQuantity: quantity(0), price: null };
  }
  const { supplier, leadDays, minimumQuantity, price } = chosen;
  return { supplier, leadDays, caseSize: wholePacks(chosen), minimumQuantity, price };
}

/** A case that does not hold whole packs is made up to the next whole pack: ordering never splits one. */
function wholePacks({ caseSize, packSize }: Supply): Quantity {
  return packSize === 0 ? caseSize : quantity(divideUp(caseSize, packSize) * packSize);
}
