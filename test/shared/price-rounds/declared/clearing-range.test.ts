import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DemandSchedule } from '../../../../shared/demand/demand-schedule.ts';
import { clearingRange } from '../../../../shared/price-rounds/declared/clearing-range.ts';
import { excessAt, type GoodMarket } from '../../../../shared/price-rounds/declared/good-market.ts';
import { noRest } from '../../../../shared/price-rounds/declared/rest.ts';
import { blockersAt, smallestChanges } from '../../../../shared/price-rounds/declared/why-blocked.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

/** Lines that stop above a price (thousandths per week), and lines that spend the same money. */
function demandOf(lines: readonly (readonly [highest: number, amount: number])[], spent: number): DemandSchedule {
  const sorted = lines.toSorted((a, b) => b[0] - a[0]);
  const sums = sorted.map((_, i) => sorted.slice(0, i + 1).reduce((sum, [, amount]) => sum + amount, 0));
  return {
    fixed: 0,
    money: spent,
    thresholds: sorted.map(([highest]) => highest),
    fixedSums: sums,
    moneySums: sums.map(() => 0),
    partSums: sums,
  };
}

function market(demand: DemandSchedule, steps: readonly (readonly [price: number, amount: number, lot?: number])[]) {
  const ladder = steps
    .toSorted((a, b) => a[0] - b[0])
    .map(([price, amount, lot = 0]) => {
      return { price: money(price), quantityPerWeek: quantity(amount), minimumLot: quantity(lot) };
    });
  const made: GoodMarket = {
    demand,
    offers: [{ producer: 'Hollow Farm', product: 'T12', steps: ladder }],
    rest: noRest,
  };
  return made;
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9000 })), { maxLength: 6 });
const anyMarket = fc
  .tuple(pairs, fc.integer({ min: 0, max: 200_000 }), pairs)
  .map(([lines, spent, steps]) => market(demandOf(lines, spent), steps));

test('finds exactly the prices a search through all of them finds, and says so when there are none', () => {
  fc.assert(
    fc.property(anyMarket, fc.constantFrom(0.01, 0.05, 0.2), (made, tolerance) => {
      const limits = { lowest: 1, highest: 70 };
      const all = Array.from({ length: 70 }, (_, i) => i + 1);
      const clearing = all.filter((price) => Math.abs(excessAt(made, price)) <= tolerance);
      const found = clearingRange(made, limits, tolerance);
      if (found.kind === 'range') {
        expect([found.lowest, found.highest]).toEqual([clearing[0], clearing.at(-1)]);
        expect(Math.abs(excessAt(made, found.middle))).toBeLessThanOrEqual(tolerance);
      } else {
        expect(clearing).toEqual([]);
      }
      if (found.kind === 'jump') {
        expect(excessAt(made, found.below)).toBeGreaterThan(tolerance);
        expect(excessAt(made, found.below + 1)).toBeLessThan(-tolerance);
      }
    }),
    { numRuns: 300 },
  );
});

test('a lot of 12 where 8 are wanted blocks, and a lot of 8 would clear it', () => {
  const tomatoes = market({ ...demandOf([], 0), fixed: 8000 }, [[189, 12_000, 12_000]]);
  const range = clearingRange(tomatoes, { lowest: 1, highest: 500 }, 0.05);
  // At 1.89 the lot is nearer than nothing at all: 12 for 8 is 40 % too much; below it nothing is offered.
  expect(range).toMatchObject({ kind: 'jump', below: 188 });
  expect(blockersAt(tomatoes, 188)).toEqual([{ kind: 'lot', producer: 'Hollow Farm', price: 189, quantity: 12_000 }]);
  // r = 1.025 / 0.975 = 1.05128: supply may be 8.410 at most, demand must be 11.415 at least.
  expect(smallestChanges(tomatoes, 189, 0.05)).toEqual([
    { kind: 'more-asked', price: 189, by: 3415 },
    { kind: 'less-offered', price: 189, by: 3590 },
    { kind: 'lot', producer: 'Hollow Farm', price: 189, from: 12_000, to: 8410 },
  ]);
});

test('plan lines that stop at a price block too, by their sum', () => {
  // 6 are offered from 1.00 on; 10 are wanted up to 1.50 and 4 beyond.
  const beans = market(
    demandOf(
      [
        [150, 6000],
        [900, 4000],
      ],
      0,
    ),
    [[100, 4800]],
  );
  // At 1.50 any part of the 6 may be taken, so 4.8 of 4 to 10 clears exactly there, and nowhere near.
  expect(clearingRange(beans, { lowest: 1, highest: 800 }, 0.05)).toMatchObject({
    kind: 'range',
    lowest: 150,
    highest: 150,
  });
  const swapping = market({ ...beans.demand, partSums: [0, 0] }, [[100, 4800]]);
  expect(clearingRange(swapping, { lowest: 1, highest: 800 }, 0.05)).toMatchObject({
    kind: 'jump',
    below: 150,
    better: 151,
  });
  expect(blockersAt(swapping, 150)).toEqual([{ kind: 'highest-price', price: 150, quantity: 6000 }]);
});

test('a change that is made clears the product: more offered by anybody, by exactly as much as is said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 50_000 }), fc.integer({ min: 1000, max: 50_000 }), (asked, offered) => {
      const before = market({ ...demandOf([], 0), fixed: asked }, [[50, offered]]);
      for (const change of smallestChanges(before, 60, 0.05)) {
        if (change.kind === 'lot') continue;
        const sign = change.kind.startsWith('more') ? 1 : -1;
        const bySupply = change.kind.endsWith('offered');
        const after = bySupply
          ? market({ ...demandOf([], 0), fixed: asked }, [[50, offered + sign * change.by]])
          : market({ ...demandOf([], 0), fixed: asked + sign * change.by }, [[50, offered]]);
        expect(Math.abs(excessAt(after, 60))).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(Math.abs(excessAt(before, 60))).toBeGreaterThan(0.05);
      }
    }),
  );
});
