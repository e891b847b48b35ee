import { expect, test } from 'vitest';
import { packLines } from '../../../../shared/plans/lines/pack-lines.ts';
import type { PlanLine } from '../../../../shared/plans/lines/plan-line.ts';
import { productsOfPlan } from '../../../../shared/plans/lines/products-of-plan.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const line = (product: number, substitute: number | null): PlanLine => ({
  product,
  want: quantity(1000),
  upTo: quantity(1000),
  rhythm: 'weekly',
  priority: 'normal',
  response: { kind: 'fixed' },
  substitute,
  highestPrice: null,
});

test('products and substitutes are named, an empty plan names none', () => {
  expect(productsOfPlan(packLines([line(3, null), line(70_000, 2)]))).toEqual([3, 70_000, 2]);
  expect(productsOfPlan(packLines([]))).toEqual([]);
});
