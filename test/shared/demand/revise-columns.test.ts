import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { reviseColumns } from '../../../shared/demand/revise-columns.ts';
import { shiftSums } from '../../../shared/demand/shift-sums.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { anyLine, anyPlans, products } from './any-plans.ts';

const anyRevision = fc.record({ at: fc.nat(6), lines: fc.option(fc.array(anyLine, { maxLength: 6 })) });

test('columns and sums that follow one plan equal those made anew from all plans', () => {
  fc.assert(
    fc.property(anyPlans, anyRevision, (plans, { at, lines }) => {
      const household = `H${at}`;
      const others = plans.filter((plan) => plan.household !== household);
      const own = lines === null ? [] : [planRecord(household, lines)];
      const place = plans.findIndex((plan) => plan.household === household);
      const after = place < 0 ? [...others, ...own] : plans.toSpliced(place, 1, ...own);

      const before = demandColumns(products, plans);
      const revised = reviseColumns(before, household, demandColumns(products, own));
      expect(revised).toEqual(demandColumns(products, after));

      const sums = addUp(before);
      shiftSums(sums, { columns: before, household, sign: -1 });
      shiftSums(sums, { columns: revised, household, sign: 1 });
      expect(sums).toEqual(addUp(demandColumns(products, after)));
    }),
  );
});

test('the first plan of all comes into empty columns', () => {
  const plan = planRecord('H1', []);
  const empty = demandColumns(products, []);
  expect(reviseColumns(empty, 'H1', demandColumns(products, [plan]))).toEqual(demandColumns(products, [plan]));
});
