import { parsePackageSize } from '../../package-sizes/parse-package-size.ts';
import { knownUnits } from '../../units/known-units.ts';

/** What a package size says of a product's unit, and what a person should know of it. */
export type ComposedUnit = {
  readonly unit: string;
  readonly unitCode: string;
  readonly doubt: 'size-flagged' | 'size-refused' | null;
};

const eachUnit = { unit: 'each', unitCode: 'C62' } as const;

/**
 * The unit that plans count a product in when only its package size is known: the package, whose size stands in the
 * name. "LB" without a number is sold by the pound and counted so, flagged. A size that cannot be read changes nothing
 * but is told.
 */
export function composedUnit(packageSize: string): ComposedUnit {
  if (packageSize === '') return { ...eachUnit, doubt: null };
  const parsed = parsePackageSize(packageSize);
  if (parsed.kind === 'refused') return { ...eachUnit, doubt: 'size-refused' };
  if (parsed.kind === 'size') return { ...eachUnit, doubt: null };
  const unit = knownUnits.get(parsed.size.unitCode);
  const isSoldLoose = parsed.doubts.includes('number-missing') && unit?.kind === 'weight';
  if (unit === undefined || !isSoldLoose) return { ...eachUnit, doubt: 'size-flagged' };
  return { unit: unit.symbol, unitCode: unit.code, doubt: 'size-flagged' };
}

/** "PIZZA/TRADITIONAL" and "22 OZ" is "PIZZA/TRADITIONAL, 22 OZ". */
export function composedName(type: string, packageSize: string): string {
  return packageSize === '' ? type : `${type}, ${packageSize}`;
}
