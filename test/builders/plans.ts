import fc from 'fast-check';
import type { Product } from '../../shared/catalogue/product.ts';
import type { PlanLine } from '../../shared/plans/lines/plan-line.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';
import { anyLine, type LineBounds } from './plan-lines.ts';

/** Products with ordinals 0, 1, 2, …, all alike. */
export function plainProducts(count: number): readonly Product[] {
  return Array.from({ length: count }, (_, ordinal) => ({
    code: `P${ordinal}`,
    name: `Product ${ordinal}`,
    unit: 'lb',
    caseSize: quantity(1000),
    leadDays: 1,
    season: null,
    floorPrice: money(1),
    openingPrice: money(100),
    marketPrice: null,
    ordinal,
  }));
}

/** Any lines of any number of households. */
export function anyPlans(bounds: LineBounds): fc.Arbitrary<readonly (readonly PlanLine[])[]> {
  return fc.array(fc.array(anyLine(bounds), { maxLength: 8 }), { maxLength: 8 });
}
