import { type Measure, readMeasure } from './measure.ts';

/**
 * How a published price becomes a price per plan unit. exact: multiply by `times` / `over`, in lowest terms (per lb to
 * a 5 lb bag is 5/1). mismatch: the units measure different things, or one is unknown; no price is worked out.
 */
export type UnitConversion =
  | { readonly kind: 'exact'; readonly times: number; readonly over: number }
  | { readonly kind: 'mismatch'; readonly planUnit: string; readonly publishedUnit: string };

/** Finds the conversion from a published unit to the plan unit of a product, whose name may state its size. */
export function convertUnit(
  product: { readonly name: string; readonly unit: string },
  publishedUnit: string,
): UnitConversion {
  const published = readMeasure(publishedUnit);
  // A bag is no measure, but the price of a bag is the price of a bag.
  if (published === null && isSameWord(product.unit, publishedUnit)) return { kind: 'exact', times: 1, over: 1 };
  const plan = planMeasure(product);
  if (plan === null || published === null || plan.kind !== published.kind) return mismatch(product, publishedUnit);
  const divisor = greatestCommonDivisor(plan.parts, published.parts);
  const [times, over] = [Number(plan.parts / divisor), Number(published.parts / divisor)];
  if (!Number.isSafeInteger(times) || !Number.isSafeInteger(over)) return mismatch(product, publishedUnit);
  return { kind: 'exact', times, over };
}

function mismatch({ unit }: { readonly unit: string }, publishedUnit: string): UnitConversion {
  return { kind: 'mismatch', planUnit: unit, publishedUnit };
}

function isSameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A unit of weight or pieces is the measure itself; a loaf, bag or pint holds what the name says ("5 lb bag"). */
function planMeasure({ name, unit }: { readonly name: string; readonly unit: string }): Measure | null {
  const ofUnit = readMeasure(unit);
  if (ofUnit !== null && ofUnit.kind !== 'volume') return ofUnit;
  const stated = /(?:^|[\s,])(\d[\d./]*\s*(?:lbs?|oz)\b)/i.exec(name)?.[1];
  return stated === undefined ? ofUnit : readMeasure(stated);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
