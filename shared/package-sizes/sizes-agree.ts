import type { Quantity } from '../quantities/quantity.ts';
import type { Unit } from '../units/unit.ts';

type Stated = { readonly amount: Quantity | undefined; readonly unit: Unit };

/** Whether two statements of one kind differ by at most 2 %: packs round 20 oz to 567 g, or to 570 g. */
export function agree(one: Stated, other: Stated): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const gap = a > b ? a - b : b - a;
  return gap * 50n <= (a > b ? a : b);
}

function partsOf({ amount, unit }: Stated): bigint {
  return BigInt(amount ?? 0) * unit.parts;
}
