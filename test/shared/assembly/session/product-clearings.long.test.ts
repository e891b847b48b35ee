import { describe, expect, test } from 'vitest';
import type { Assembly } from '../../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { type RoundInputs, roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { productClearings } from '../../../../shared/assembly/session/product-clearings.ts';
import type { PlanLine } from '../../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../../shared/plans/plan-record.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { Offer } from '../../../../shared/supply/offer.ts';
import { assemblySizes, buildAssembly } from '../../../builders/assemblies.ts';
import { planLine } from '../../../builders/plan-lines.ts';
import { sampleFiles } from '../folder/sample-files.ts';

const read = readAssemblyFolder(sampleFiles());
if (read.kind === 'refused') throw new Error('The sample co-op has faults');
const sample = read.assembly;

const closed = (inputs: RoundInputs): RoundRecord => closeRound(openingRound(inputs), inputs);

/** Allowances so large that nobody's other lines are scaled when one price moves. */
function withoutLimits(assembly: Assembly): Assembly {
  const households = assembly.households.map((household) => ({ ...household, allowancePerWeek: money(9_000_00) }));
  return { ...assembly, households };
}

type At = { readonly product: string; readonly price: number };

/** How far the product is from clearing when the round is held with this one price. */
function imbalanceAt(inputs: RoundInputs, { product, price }: At): number {
  const open = openingRound(inputs);
  const products = open.products.map((row) => (row.product === product ? { ...row, price: money(price) } : row));
  return (
    closeRound({ ...open, products }, inputs).products.find((one) => one.product === product)?.result?.imbalance ?? 2
  );
}

/** Schedules add up before they round, rounds round line by line: that much of an imbalance may differ. */
const rounding = 0.001;

type Few = { readonly lines: readonly PlanLine[]; readonly offers: readonly Offer[] };

/** Eggs (opening 3.12) and milk with a few households, one line each, and these offers only. */
function few({ lines, offers }: Few): RoundInputs {
  const households = sample.households
    .slice(0, lines.length)
    .map((one) => ({ ...one, allowancePerWeek: money(90_000) }));
  const plans = lines.map((line, at) => planRecord(households[at]?.code ?? '', [line]));
  return roundInputs({ ...sample, products: sample.products.slice(0, 2), households, plans, offers });
}

const offer = (
  producer: string,
  steps: readonly (readonly [price: number, amount: number, lot?: number])[],
): Offer => ({
  producer,
  product: 'E01',
  steps: steps.map(([price, amount, lot = 0]) => ({
    ...{ price: money(price), quantityPerWeek: quantity(amount), minimumLot: quantity(lot) },
  })),
});

const eggs = (inputs: RoundInputs) => productClearings(closed(inputs), inputs).products[0];

describe('what keeps eggs from clearing', () => {
  test('a lot of 40 that comes in at 3.12 where 20 firm dozen meet 41 wanted', () => {
    const lines = [planLine({ want: quantity(41_000) })];
    const found = eggs(
      few({ lines, offers: [offer('Hollow Farm', [[300, 20_000]]), offer('Henfield Farm', [[312, 40_000, 40_000]])] }),
    );
    expect(found?.range).toEqual({ kind: 'jump', below: 311, better: 312, excess: expect.closeTo(-19 / 50.5, 9) });
    expect(found?.blocking).toEqual([{ kind: 'lot', producer: 'Henfield Farm', price: 312, quantity: 40_000 }]);
    // 60 offered, 41 wanted; within 5 % while the larger is at most 1.025 / 0.975 of the smaller.
    const r = 1.025 / 0.975;
    expect(found?.changes).toEqual(
      [
        { kind: 'more-asked', price: 312, by: Math.ceil(60_000 / r - 41_000) },
        { kind: 'less-offered', price: 312, by: Math.ceil(60_000 - 41_000 * r) },
        { kind: 'lot', producer: 'Henfield Farm', price: 312, from: 40_000, to: Math.floor(41_000 * r - 20_000) },
      ].sort((a, b) => ('by' in a ? a.by : 40_000 - (a.to ?? 0)) - ('by' in b ? b.by : 40_000 - (b.to ?? 0))),
    );
  });

  test('plan lines that end and plan lines that swap at one price are named as sums and counted by household', () => {
    // Milk costs 4.19. A line that swaps to it for 10 % less does so from 4.66 on: 466 x 0.9 = 419.4, 465 x 0.9 = 418.5.
    const swap = { response: { kind: 'swap', percentCheaper: 10 }, substitute: 1 } as const;
    const lines = [
      planLine({ want: quantity(10_000), highestPrice: money(465) }),
      planLine({ want: quantity(6000), highestPrice: money(465) }),
      planLine({ want: quantity(5000), ...swap }),
      planLine({ want: quantity(20_000) }),
    ];
    const found = eggs(few({ lines, offers: [offer('Hollow Farm', [[300, 30_000]])] }));
    // 41 wanted up to 4.65, any part of 16 at exactly 4.65, 20 above it; 30 offered.
    expect(found?.range).toMatchObject({ kind: 'range', lowest: 465, highest: 465 });
    const without = eggs(few({ lines: lines.slice(2), offers: [offer('Hollow Farm', [[300, 22_000]])] }));
    expect(without?.range).toMatchObject({ kind: 'jump', below: 465 });
    expect(without?.blocking).toEqual([{ kind: 'lines', price: 465, quantity: 5000, stopping: 0, swapping: 1 }]);
  });

  test('all that is offered where more is wanted at any price, and nobody where nobody offers', () => {
    const lines = [planLine({ want: quantity(41_000) })];
    const short = eggs(
      few({
        lines,
        offers: [
          offer('A', [[300, 10_000]]),
          offer('B', [
            [320, 12_000],
            [340, 3000],
          ]),
        ],
      }),
    );
    expect(short?.range).toMatchObject({ kind: 'short', price: 340 });
    expect(short?.blocking).toEqual([
      { kind: 'capacity', producer: 'B', quantity: 15_000 },
      { kind: 'capacity', producer: 'A', quantity: 10_000 },
    ]);
    const nobody = eggs(few({ lines, offers: [] }));
    expect(nobody).toMatchObject({ standing: 'no-offer', range: { kind: 'short' }, blocking: [] });
    expect(nobody?.changes.map(({ kind }) => kind)).toContain('more-offered');
  });
});

describe('law: how far a price is pinned down', () => {
  test.each([
    ['the sample co-op', withoutLimits(sample)],
    ['a small generated one', withoutLimits(buildAssembly(assemblySizes.small, 3))],
  ])(
    '%s: the round held at either end clears the product, and one minor unit beyond does not',
    { timeout: 30_000 },
    (_, assembly) => {
      const inputs = roundInputs(assembly);
      const report = productClearings(closed(inputs), inputs);
      expect(report.changedSince).toBe(0);
      const ranges = report.products.flatMap(({ product, range }) =>
        range.kind === 'range' ? [{ product, ...range }] : [],
      );
      expect(ranges.length).toBeGreaterThan(5);
      const { tolerance } = assembly.settings.rule;
      for (const { product, lowest, highest } of ranges.slice(0, 25)) {
        for (const price of [lowest, highest]) {
          expect(imbalanceAt(inputs, { product, price }), `${product} at ${price}`).toBeLessThan(tolerance + rounding);
        }
        for (const price of lowest > 1 ? [lowest - 1, highest + 1] : [highest + 1]) {
          expect(imbalanceAt(inputs, { product, price }), `${product} at ${price}`).toBeGreaterThan(
            tolerance - rounding,
          );
        }
      }
    },
  );

  test('the smallest additional offer clears the product at its price, and one smaller by a thirtieth does not', () => {
    const inputs = roundInputs(withoutLimits(sample));
    const { tolerance } = sample.settings.rule;
    const asked = productClearings(closed(inputs), inputs).products.flatMap(({ product, changes }) =>
      changes.flatMap((change) =>
        change.kind === 'more-offered' ? [{ product, price: change.price, by: change.by }] : [],
      ),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const { product, price, by } of asked) {
      const offered = (amount: number) => {
        const steps = [{ price: money(0), quantityPerWeek: quantity(amount), minimumLot: quantity(0) }];
        const offers = [...sample.offers, { producer: 'Another', product, steps }];
        return imbalanceAt(roundInputs({ ...withoutLimits(sample), offers }), { product, price });
      };
      expect(offered(by), product).toBeLessThan(tolerance + rounding);
      expect(offered(Math.floor(by * 0.97)), product).toBeGreaterThan(tolerance);
    }
  });
});

test('plans that changed after the closing are noticed, and an open round has no report', () => {
  const inputs = roundInputs(sample);
  const round = closed(inputs);
  const fewer = roundInputs({ ...sample, plans: sample.plans.slice(1) });
  expect(productClearings(round, fewer).changedSince).toBeGreaterThan(0);
  expect(() => productClearings(openingRound(inputs), inputs)).toThrow(RangeError);
});
