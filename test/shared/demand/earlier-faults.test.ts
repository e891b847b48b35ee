import { expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { weeklyDemand } from '../../../shared/demand/weekly-demand.ts';
import { answerAtPrices } from '../../../shared/plans/answers/answer-at-prices.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { formatQuantity } from '../../../shared/quantities/format-quantity.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { planLine } from '../../builders/plan-lines.ts';
import { plainProducts } from '../../builders/plans.ts';

// Faults of earlier tools (PROCEDURE.md section 4), each named as it is there.

test('float dust: a hundred households with 0.1 and 0.2 want exactly 30', () => {
  const lines = [planLine({ want: quantity(100) }), planLine({ want: quantity(200) })];
  const plans = Array.from({ length: 100 }, (_, index) => planRecord(`H${index}`, lines));
  const { want } = weeklyDemand(addUp(demandColumns(plainProducts(1), plans)), 13);
  expect(formatQuantity(want[0]!)).toBe('30');
});

test('a size shown as 0 after rounding: the exact numerator shows that somebody wants some', () => {
  const plans = [planRecord('H1', [planLine({ want: quantity(1), rhythm: 'once' })])];
  const weekly = weeklyDemand(addUp(demandColumns(plainProducts(1), plans)), 13);
  expect(weekly.want[0]).toBe(0);
  expect(weekly.wantNumerators[0]).toBe(4);
});

test('allowances that drift upward: answering again and again leaves allowance and answer as they were', () => {
  const question = Object.freeze({
    lines: Object.freeze([Object.freeze(planLine())]),
    allowance: money(350),
    weeks: 13,
    prices: [300],
    openingPrices: [100],
    inSeason: [true],
  });
  const first = answerAtPrices(question);
  for (let round = 0; round < 5; round++) expect(answerAtPrices(question)).toEqual(first);
  expect(first.cost).toMatchObject({ allowancePerWeek: 350, costPerWeek: 350 });
});
