import { describe, expect, it, vi } from 'vitest';
import type { Assembly } from '../../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { closeRound, isCleared } from '../../../../shared/assembly/rounds/close-round.ts';
import { declaredPrices } from '../../../../shared/assembly/rounds/declared-prices.ts';
import { nextRound } from '../../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { type RoundInputs, roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { planLines } from '../../../../shared/plans/plan-lines.ts';
import { planRecord } from '../../../../shared/plans/plan-record.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../../../shared/quantities/quantity.ts';
import { assemblySizes, buildAssembly } from '../../../builders/assemblies.ts';
import { planLine } from '../../../builders/plan-lines.ts';
import { halfDeclared } from '../../../builders/population.ts';
import { sampleFiles } from '../folder/sample-files.ts';

function sampleAssembly(): Assembly {
  const read = readAssemblyFolder(sampleFiles());
  if (read.kind === 'refused') throw new Error('The sample co-op has faults');
  return read.assembly;
}

function byDeclarations(assembly: Assembly): Assembly {
  const { settings } = assembly;
  return { ...assembly, settings: { ...settings, rule: { ...settings.rule, name: 'declared' } } };
}

/** Rounds until everything clears that a price can clear, at most eight. */
function hold(truth: RoundInputs, seen: RoundInputs = truth): readonly RoundRecord[] {
  const rounds = [closeRound(openingRound(truth), truth)];
  for (;;) {
    const last = rounds.at(-1)!;
    if (isCleared(last, truth.assembly.settings.rule.tolerance) || rounds.length >= 8) return rounds;
    rounds.push(closeRound(nextRound(last, seen), truth));
  }
}

const uncleared = (round: RoundRecord) =>
  round.products.filter(({ result }) => result?.standing === 'short' || result?.standing === 'over');

describe('prices from what is declared', () => {
  it('clear the sample co-op at the first announcement after the opening one', () => {
    const rounds = hold(roundInputs(byDeclarations(sampleAssembly())));
    expect(rounds).toHaveLength(2);
    expect(uncleared(rounds[0]!).length).toBeGreaterThan(0);
    expect(uncleared(rounds[1]!)).toEqual([]);
  });

  it('clear the typical size as soon, but for products named as having no clearing price', () => {
    const rounds = hold(roundInputs(byDeclarations(buildAssembly(assemblySizes.typical, 1))));
    expect(rounds).toHaveLength(2);
    const left = uncleared(rounds[1]!);
    expect(left.length).toBeLessThanOrEqual(15);
    expect(left.every(({ result }) => result?.noPriceClears !== undefined && result.blockedBy !== null)).toBe(true);
  }, 60_000);

  it('name the product that another one holds by swaps, which moving would throw further off', () => {
    const inputs = roundInputs(byDeclarations(buildAssembly(assemblySizes.typical, 4)));
    const [, second] = hold(inputs) as [RoundRecord, RoundRecord];
    const open = uncleared(second).filter(({ result }) => result?.noPriceClears?.kind !== 'jump');
    expect(open).toMatchObject([
      { product: 'P01094', reason: 'held-at-step', result: { noPriceClears: { kind: 'tied', with: 'P01095' } } },
    ]);
    expect(isCleared(second, 0.05)).toBe(true);
    const [tied, other] = ['P01094', 'P01095'].map((code) => second.products.find(({ product }) => product === code));
    // 1035 is the lowest price at which it would clear by itself.
    const products = second.products.map((row) => (row === tied ? { ...row, price: money(1035) } : row));
    const moved = closeRound({ ...second, status: 'open', products }, inputs);
    const gapOf = (code: string) => moved.products.find(({ product }) => product === code)?.result?.imbalance ?? 0;
    expect(gapOf('P01094')).toBeLessThanOrEqual(0.05);
    expect(gapOf('P01095')).toBeGreaterThan(Math.max(0.05, tied?.result?.imbalance ?? 2));
    expect(other?.result?.standing).toBe('cleared');
  }, 60_000);

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('need at most three announcements when half answer for themselves (%i)', (seed) => {
    const { truth, seen } = halfDeclared(byDeclarations(sampleAssembly()), seed);
    const rounds = hold(truth, seen);
    expect(isCleared(rounds.at(-1)!, 0.05)).toBe(true);
    expect(rounds.length - 1).toBeLessThanOrEqual(3);
  });

  it('are solved for once, however often they are asked for', () => {
    const inputs = roundInputs(byDeclarations(sampleAssembly()));
    const round = closeRound(openingRound(inputs), inputs);
    const steps = vi.fn();
    const first = declaredPrices(round, inputs, { onStep: steps });
    const told = steps.mock.calls.length;
    expect(told).toBeGreaterThan(0);
    expect(declaredPrices(round, inputs, { onStep: steps })).toBe(first);
    expect(steps).toHaveBeenCalledTimes(told);
    const reclosed = declaredPrices({ ...round }, inputs, { onStep: steps });
    expect(reclosed.found.map(({ solved }) => solved)).toEqual(first.found.map(({ solved }) => solved));
    expect(steps.mock.calls.length).toBe(2 * told);
  });

  it('and at most three from last period’s prices, of a population that answered otherwise then', () => {
    const assembly = byDeclarations(sampleAssembly());
    const counts = [1, 2, 3, 4, 5, 6].map((seed) => {
      const lastPeriod = halfDeclared(assembly, seed + 100);
      const last = hold(lastPeriod.truth, lastPeriod.seen).at(-1)!;
      const prices = new Map(last.products.map(({ product, price }) => [product, price]));
      const products = assembly.products.map((one) => ({
        ...one,
        openingPrice: prices.get(one.code) ?? one.openingPrice,
      }));
      const { truth, seen } = halfDeclared({ ...assembly, products }, seed);
      const rounds = hold(truth, seen);
      expect(isCleared(rounds.at(-1)!, 0.05)).toBe(true);
      return rounds.length - 1;
    });
    expect(Math.max(...counts), counts.join(' ')).toBeLessThanOrEqual(3);
  });

  it.each([1, 2, 3])(
    'clear the typical size in four announcements when half answer for themselves (%i)',
    (seed) => {
      const { truth, seen } = halfDeclared(byDeclarations(buildAssembly(assemblySizes.typical, seed)), seed);
      const rounds = hold(truth, seen);
      expect(isCleared(rounds.at(-1)!, 0.05)).toBe(true);
      expect(rounds.length - 1).toBeLessThanOrEqual(4);
      // What is named is truly out: between two prices tried more is wanted at the lower, more offered at the higher.
      for (const { result, price } of uncleared(rounds.at(-1)!)) {
        const none = result?.noPriceClears;
        if (none?.kind === 'between') expect([none.low, none.high]).toContain(price);
      }
    },
    120_000,
  );

  it('are whole, never below the lowest, and the same when everything is counted in tenths', () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const built = byDeclarations(buildAssembly({ ...assemblySizes.small, products: 40 }, seed));
      const tenfold = (amount: Quantity) => quantity(amount * 10);
      const finer: Assembly = {
        ...built,
        // Ten times as much at a tenth of the price is what a tenth of the unit is; prices stay as budgets grow as well.
        households: built.households.map((one) => ({ ...one, allowancePerWeek: money(one.allowancePerWeek * 10) })),
        plans: built.plans.map((plan) =>
          planRecord(
            plan.household,
            planLines(plan).map((line) => ({ ...line, want: tenfold(line.want), upTo: tenfold(line.upTo) })),
          ),
        ),
        offers: built.offers.map((offer) => ({
          ...offer,
          steps: offer.steps.map((step) => ({
            ...step,
            quantityPerWeek: tenfold(step.quantityPerWeek),
            minimumLot: tenfold(step.minimumLot),
          })),
        })),
      };
      const pricesOf = (assembly: Assembly) =>
        hold(roundInputs(assembly))
          .at(-1)!
          .products.map(({ price }) => price);
      const prices = pricesOf(built);
      expect(prices.every((price, at) => Number.isInteger(price) && price >= built.products[at]!.floorPrice)).toBe(
        true,
      );
      const other = pricesOf(finer);
      // Lines are rounded to thousandths, which ten times as much makes finer: a price may differ by its last cents.
      for (const [at, price] of prices.entries()) expect(Math.abs(other[at]! - price)).toBeLessThanOrEqual(2);
    }
  });

  it('do not depend on the order of households, offers or catalogue', () => {
    const assembly = byDeclarations(buildAssembly({ ...assemblySizes.small, products: 60 }, 2));
    const turned = {
      ...assembly,
      products: assembly.products.toReversed(),
      plans: assembly.plans.toReversed(),
      offers: assembly.offers.toReversed(),
    };
    const pricesOf = (given: Assembly) => {
      const inputs = roundInputs(given);
      const next = nextRound(closeRound(openingRound(inputs), inputs), inputs);
      return new Map(next.products.map(({ product, price }) => [product, price]));
    };
    const [straight, other] = [pricesOf(assembly), pricesOf(turned)];
    expect(other.size).toBe(straight.size);
    for (const [product, price] of straight) expect(other.get(product)).toBe(price);
  });

  it('stay where a product cleared because some took only a part at exactly their highest price', () => {
    const sample = byDeclarations(sampleAssembly());
    const [eggs] = sample.products;
    const households = sample.households.slice(0, 2).map((one) => ({ ...one, allowancePerWeek: money(90_000) }));
    const wants = [planLine({ want: quantity(10_000) }), planLine({ want: quantity(6000), highestPrice: money(312) })];
    const plans = wants.map((line, at) => planRecord(households[at]!.code, [line]));
    const steps = [{ price: money(200), quantityPerWeek: quantity(13_000), minimumLot: quantity(0) }];
    const offers = [{ producer: 'Henfield Farm', product: 'E01', steps }];
    const truth = roundInputs({
      ...sample,
      products: [{ ...eggs!, openingPrice: money(312) }],
      households,
      plans,
      offers,
    });
    const known = roundInputs({ ...truth.assembly, plans: plans.slice(0, 1) });
    const round = closeRound(openingRound(truth), truth);
    // 10 to 16 asked for, 13 offered: the second household, which declared nothing, takes 3 of its 6.
    expect(round.products[0]!.result).toMatchObject({ demandHigh: 16_000, demand: 13_000, standing: 'cleared' });
    const next = nextRound(round, { ...truth, declared: { columns: known.columns, allowances: known.allowances } });
    expect(next.products[0]).toMatchObject({ price: 312, rest: [{ price: 312, rest: 3000 }] });
  });

  it('stay where everything has cleared', () => {
    const inputs = roundInputs(byDeclarations(sampleAssembly()));
    const cleared = hold(inputs).at(-1)!;
    const next = nextRound(cleared, inputs);
    expect(next.products.map(({ price }) => price)).toEqual(cleared.products.map(({ price }) => price));
  });
});
