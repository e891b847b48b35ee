import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { knownUnits } from './known-units.ts';

export type ConvertedQuantity =
  /** The same amount to the last thousandth. */
  | { readonly kind: 'exact'; readonly quantity: Quantity }
  /** The nearest thousandth, half up; what was rounded away is below half of it. */
  | { readonly kind: 'rounded'; readonly quantity: Quantity }
  /** Weight is no volume, a bag is no weight. */
  | { readonly kind: 'refused'; readonly code: 'different-kinds' | 'unknown-unit' | 'too-large' };

/**
 * An amount of one unit in another, by the exact sizes of known-units.ts: 24 oz are 1.5 lb exactly, 1 lb is 0.454 kg
 * rounded. Codes are UN/ECE Recommendation 20.
 */
export function convertQuantity(amount: Quantity, fromCode: string, toCode: string): ConvertedQuantity {
  if (fromCode === toCode) return { kind: 'exact', quantity: amount };
  const [from, to] = [knownUnits.get(fromCode), knownUnits.get(toCode)];
  if (from === undefined || to === undefined) return { kind: 'refused', code: 'unknown-unit' };
  if (from.kind !== to.kind || from.kind === 'pack') return { kind: 'refused', code: 'different-kinds' };
  const parts = BigInt(amount) * from.parts;
  if (parts / to.parts > BigInt(Number.MAX_SAFE_INTEGER)) return { kind: 'refused', code: 'too-large' };
  if (parts % to.parts === 0n) return { kind: 'exact', quantity: quantity(Number(parts / to.parts)) };
  return { kind: 'rounded', quantity: quantity(divideHalfUp(parts, to.parts)) };
}
