import { expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { widenSums } from '../../../shared/demand/widen-sums.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { products } from './any-plans.ts';

const line: PlanLine = {
  ...{ product: 1, want: quantity(500), upTo: quantity(700), rhythm: 'weekly', priority: 'normal' },
  ...{ response: { kind: 'fixed' }, substitute: null, highestPrice: null },
};

test('a product that comes in late has sums of nothing, and the others keep theirs', () => {
  const plans = [planRecord('H1', [line])];
  const sums = addUp(demandColumns(products.slice(0, 2), plans));
  expect(widenSums(sums, products.length)).toEqual(addUp(demandColumns(products, plans)));
});

test('the copy is apart from what was copied, and never narrower', () => {
  const sums = addUp(demandColumns(products, []));
  const copy = widenSums(sums, 0);
  copy.want[0] = 1;
  expect([sums.want[0], copy.ordinalCount]).toEqual([0, products.length]);
});
