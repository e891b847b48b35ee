import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowanceColumn } from '../../../shared/demand/allowance-column.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { householdCosts } from '../../../shared/demand/household-costs.ts';
import { answerAtPrices } from '../../../shared/plans/answers/answer-at-prices.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { money } from '../../../shared/quantities/money.ts';
import { anyPlans, householdOf, productCount, products } from './any-plans.ts';

const anyPrices = fc.array(fc.nat(300), { minLength: productCount, maxLength: productCount });
const openingPrices = products.map(({ openingPrice }) => openingPrice);
const inSeason = products.map(({ ordinal }) => ordinal !== 4);

test('each household costs what it costs alone', () => {
  fc.assert(
    fc.property(anyPlans, anyPrices, fc.nat(3000), (plans, prices, allowance) => {
      const columns = demandColumns(products, plans);
      const households = plans.map(({ household }) => householdOf(household, allowance));
      const market = { prices, openingPrices, inSeason, weeks: 13 };
      const costs = householdCosts({ ...market, columns, allowances: allowanceColumn(columns, households) });
      for (const [at, plan] of plans.entries()) {
        const lines = planLines(plan);
        const { cost } = answerAtPrices({ ...market, lines, allowance: money(allowance) });
        expect([costs.lineCounts[at], costs.planned[at], costs.counted[at]]).toEqual([
          lines.length,
          cost.wantedPerWeek,
          cost.costPerWeek,
        ]);
      }
    }),
  );
});
