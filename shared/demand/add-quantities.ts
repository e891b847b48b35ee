import { type Quantity, quantity } from '../quantities/quantity.ts';

/** A quantity with its unit as the catalogue writes it. */
export type Measured = { readonly quantity: Quantity; readonly unit: string };

export type AddedQuantities =
  | { readonly kind: 'ok'; readonly total: Measured }
  | { readonly kind: 'refused'; readonly code: 'nothing-to-add' }
  | { readonly kind: 'refused'; readonly code: 'different-units'; readonly units: readonly [string, string] };

/** Adds quantities of several products. Different units are refused, naming two of them: dozens and pounds have no sum. */
export function addQuantities(parts: readonly Measured[]): AddedQuantities {
  const [first] = parts;
  if (first === undefined) return { kind: 'refused', code: 'nothing-to-add' };
  const stranger = parts.find(({ unit }) => unit !== first.unit);
  if (stranger !== undefined) return { kind: 'refused', code: 'different-units', units: [first.unit, stranger.unit] };
  const total = parts.reduce((sum, part) => sum + part.quantity, 0);
  return { kind: 'ok', total: { quantity: quantity(total), unit: first.unit } };
}
