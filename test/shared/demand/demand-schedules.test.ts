import { expect, test } from 'vitest';
import { roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import { demandAtPrices } from '../../../shared/demand/demand-at-prices.ts';
import { demandOn } from '../../../shared/demand/demand-schedule.ts';
import { demandSchedules, someSchedules } from '../../../shared/demand/demand-schedules.ts';
import { seededRandom } from '../../../shared/price-rounds/economy/seeded-random.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';

const assembly = buildAssembly({ ...assemblySizes.small, products: 60 }, 3);
// Allowances without bounds: then nothing but the own price changes what is asked for.
const inputs = roundInputs({
  ...assembly,
  households: assembly.households.map((one) => ({
    ...one,
    allowancePerWeek: 9_000_000 as typeof one.allowancePerWeek,
  })),
});
const { columns, allowances, openingPrices, inSeason } = inputs;
const question = { columns, allowances, weeks: assembly.settings.period.weeks, openingPrices, inSeason };

test('a schedule says what all plans ask for when one price alone changes, swaps and highest prices included', () => {
  const random = seededRandom(5);
  const schedules = demandSchedules({ ...question, prices: openingPrices });
  for (const { ordinal } of assembly.products) {
    const prices = Float64Array.from(openingPrices);
    const price = Math.max(1, Math.round((openingPrices[ordinal] ?? 0) * (0.5 + 1.2 * random.uniform())));
    prices[ordinal] = price;
    const asked = demandAtPrices({ ...question, prices });
    const { low, high } = demandOn(schedules[ordinal]!, price);
    // Lines are rounded to thousandths one by one: at most half a thousandth each, of 40 households.
    expect(Math.abs(high - asked.high[ordinal]!)).toBeLessThanOrEqual(20);
    expect(Math.abs(low - asked.low[ordinal]!)).toBeLessThanOrEqual(20);
  }
});

test('the schedules of some products are those of all', () => {
  const all = demandSchedules({ ...question, prices: openingPrices });
  const some = someSchedules({ ...question, prices: openingPrices }, [4, 17]);
  expect([...some.keys()]).toEqual([4, 17]);
  for (const [ordinal, schedule] of some) expect(schedule).toEqual(all[ordinal]);
});

test('what allowances leave of a household stands in its schedule', () => {
  const tight = roundInputs(assembly);
  const prices = tight.openingPrices;
  const asked = demandAtPrices({ ...question, allowances: tight.allowances, prices });
  expect(asked.householdsScaled).toBeGreaterThan(0);
  const schedules = demandSchedules({ ...question, allowances: tight.allowances, prices });
  for (const { ordinal } of assembly.products) {
    const { high } = demandOn(schedules[ordinal]!, prices[ordinal]!);
    expect(Math.abs(high - asked.high[ordinal]!)).toBeLessThanOrEqual(40);
  }
});
