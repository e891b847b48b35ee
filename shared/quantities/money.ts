declare const moneyBrand: unique symbol;

/** An amount of money in whole minor units (cents) of the assembly's currency. Always a safe integer. */
export type Money = number & { readonly [moneyBrand]: 'minor units' };

/**
 * Brands a whole number of minor units as money.
 * Throws (a bug, not bad input) when the number is not a safe integer.
 */
export function money(minorUnits: number): Money {
  if (!Number.isSafeInteger(minorUnits)) {
    throw new RangeError(`Money must be a whole number of minor units, got ${minorUnits}`);
  }
  return (minorUnits === 0 ? 0 : minorUnits) as Money;
}
