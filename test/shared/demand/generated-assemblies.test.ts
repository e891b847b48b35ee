import { expect, test } from 'vitest';
import { ordinalCount } from '../../../shared/catalogue/ordinal-count.ts';
import { addUp } from '../../../shared/demand/add-up.ts';
import { allowanceColumn } from '../../../shared/demand/allowance-column.ts';
import { demandAtPrices } from '../../../shared/demand/demand-at-prices.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { checkHousehold } from '../../../shared/members/check-household.ts';
import { checkLine } from '../../../shared/plans/lines/check-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';

const assembly = buildAssembly(assemblySizes.small, 7);

test('the same seed gives the same bytes, another seed others', () => {
  expect(JSON.stringify(buildAssembly(assemblySizes.small, 7))).toBe(JSON.stringify(assembly));
  expect(JSON.stringify(buildAssembly(assemblySizes.small, 8))).not.toBe(JSON.stringify(assembly));
});

test('generated plans and households are valid and of the size asked for', () => {
  const count = ordinalCount(assembly.products);
  const lines = assembly.plans.flatMap(planLines);
  expect([assembly.households.length, lines.length, count]).toEqual([40, 40 * 30, 300]);
  expect(lines.flatMap((line) => checkLine(line, (ordinal) => ordinal < count))).toEqual([]);
  expect(assembly.households.flatMap(checkHousehold)).toEqual([]);
});

test('at opening prices a generated assembly wants about what was written, and some households are scaled down', () => {
  const columns = demandColumns(assembly.products, assembly.plans);
  const openingPrices = assembly.products.map(({ openingPrice }) => openingPrice);
  const answer = demandAtPrices({
    columns,
    allowances: allowanceColumn(columns, assembly.households),
    prices: openingPrices,
    openingPrices,
    inSeason: openingPrices.map(() => true),
    weeks: assembly.settings.period.weeks,
  });
  const written = addUp(columns).want.reduce((sum, amount) => sum + amount, 0);
  const wanted = answer.high.reduce((sum, amount) => sum + amount, 0);
  expect(wanted).toBeGreaterThan(written * 0.4);
  expect(wanted).toBeLessThan(written);
  expect(answer.householdsScaled).toBeGreaterThan(0);
  expect(answer.householdsScaled).toBeLessThan(assembly.households.length);
});
