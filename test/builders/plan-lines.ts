import fc from 'fast-check';
import type { PlanLine } from '../../shared/plans/lines/plan-line.ts';
import { type Money, money } from '../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../shared/quantities/quantity.ts';

/** A plain weekly line, with what a test cares about put over it. Quantities in thousandths. */
export function planLine(over: Partial<PlanLine> = {}): PlanLine {
  const want = over.want ?? quantity(2000);
  return {
    product: 0,
    want,
    upTo: want,
    rhythm: 'weekly',
    priority: 'normal',
    response: { kind: 'fixed' },
    substitute: null,
    highestPrice: null,
    ...over,
  };
}

/** How large the numbers of arbitrary lines may be. */
export type LineBounds = { readonly products: number; readonly quantity: number; readonly price: number };

/** Any valid line over the products with ordinals below `products` (at least two). */
export function anyLine({ products, quantity: most, price }: LineBounds): fc.Arbitrary<PlanLine> {
  const ordinals = fc.uniqueArray(fc.nat({ max: products - 1 }), { minLength: 2, maxLength: 2 });
  const amounts = fc.tuple(fc.nat({ max: most }), fc.nat({ max: most })).map((pair) => pair.sort((a, b) => a - b));
  return fc
    .record({
      ordinals,
      amounts,
      rhythm: fc.constantFrom<PlanLine['rhythm'][]>('weekly', '2-weekly', '4-weekly', 'once', 'by-season'),
      priority: fc.constantFrom<PlanLine['priority'][]>('essential', 'normal', 'if-possible'),
      kind: fc.constantFrom('fixed', 'budget', 'swap'),
      percentCheaper: fc.nat({ max: 100 }),
      hasSubstitute: fc.boolean(),
      highestPrice: fc.option(fc.nat({ max: price })),
    })
    .map((parts) => ({
      product: parts.ordinals[0] ?? 0,
      want: asQuantity(parts.amounts[0]),
      upTo: asQuantity(parts.amounts[1]),
      rhythm: parts.rhythm,
      priority: parts.priority,
      response: responseOf(parts.kind, parts.percentCheaper),
      substitute: parts.kind === 'swap' || parts.hasSubstitute ? (parts.ordinals[1] ?? 0) : null,
      highestPrice: asMoney(parts.highestPrice),
    }));
}

function responseOf(kind: string, percentCheaper: number): PlanLine['response'] {
  if (kind === 'swap') return { kind, percentCheaper };
  return { kind: kind === 'budget' ? 'budget' : 'fixed' };
}

function asQuantity(thousandths: number | undefined): Quantity {
  return quantity(thousandths ?? 0);
}

function asMoney(minorUnits: number | null): Money | null {
  return minorUnits === null ? null : money(minorUnits);
}
