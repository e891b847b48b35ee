declare const quantityBrand: unique symbol;

/**
 * An exact quantity in whole thousandths of its unit (1.5 lb is 1500). Always a safe integer.
 * The unit stands beside it, on the product: quantities of different products are never added.
 */
export type Quantity = number & { readonly [quantityBrand]: 'thousandths' };

/** How many parts a unit is counted in. */
export const quantityScale = 1000;

/** The decimals of a quantity in text. */
export const quantityDecimals = 3;

/** Brands a whole number of thousandths. Throws (a bug, not bad input) when it is not a safe integer. */
export function quantity(thousandths: number): Quantity {
  if (!Number.isSafeInteger(thousandths)) {
    throw new RangeError(`A quantity must be a whole number of thousandths, got ${thousandths}`);
  }
  return (thousandths === 0 ? 0 : thousandths) as Quantity;
}
