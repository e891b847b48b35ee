import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../shared/assembly/assembly-settings.ts';
import { closeRound } from '../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../shared/assembly/rounds/next-round.ts';
import { roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { framesOf } from '../../../shared/recount/frames-of.ts';
import { publishRun } from '../../../shared/recount/publish-run.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { differencesIn, holdRounds, published, recounted, sampleAssembly, sampleInputs } from './published-samples.ts';

const tiny = { households: 12, linesPerHousehold: 8, products: 20, producers: 5, grantRequests: 1 };

describe('recount of what was published', () => {
  it('comes out equal to the cent for every round of the sample co-op', () => {
    const run = runAssembly(sampleAssembly(), { onRound: () => {} });
    const rounds = recounted(publishRun(run));
    expect(rounds.map(({ round, differences }) => [round, differences])).toEqual(
      run.rounds.map(({ number }) => [number, []]),
    );
    for (const [index, { prices }] of rounds.entries()) {
      expect(prices.map(({ product, price }) => [product, price])).toEqual(
        run.rounds[index]?.products.map(({ product, price }) => [product, price]),
      );
    }
    // The rule's working comes out again as well, figure by figure.
    expect(rounds[1]?.prices[0]?.byRule?.working).toEqual(run.rounds[1]?.products[0]?.working);
  });

  it('comes out equal whatever is written in names and reasons', () => {
    const name = 'Eggs \u2028 "grade\u2029A"\\ \u0007\u00a0🥚';
    const products = sampleInputs.assembly.products.map((product, index) =>
      index === 0 ? { ...product, name } : product,
    );
    const inputs = roundInputs({ ...sampleInputs.assembly, products });
    const byHand = { round: 2, product: 'M02', price: 420, why: 'one\ntwo\u2028three\r' };
    const text = published(inputs, holdRounds(inputs, 2, [byHand]), new Map([[2, 'no\u2028more']]));
    expect(text).toContain('\u2028');
    expect(differencesIn(text)).toEqual([]);
  });

  it.each(['accelerated', 'simple', 'pequod', 'declared'] as const)(
    'comes out equal for generated assemblies by %s',
    (name) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const built = buildAssembly(tiny, seed);
        const assembly = { ...built, settings: { ...built.settings, rule: { ...built.settings.rule, name } } };
        const run = runAssembly(assembly, { onRound: () => {} });
        expect(differencesIn(publishRun(run))).toEqual([]);
      }
    },
  );

  it('comes out equal for 300 products', () => {
    const run = runAssembly(buildAssembly(assemblySizes.small, 3), { onRound: () => {} });
    expect(run.rounds.length).toBeGreaterThan(1);
    expect(differencesIn(publishRun(run))).toEqual([]);
  });

  it('comes out equal where lots come whole or not at all', () => {
    const lots = ['A,G13,6.24,9,9', 'B,G13,6.24,8,8', 'C,G13,6.10,2,0', 'A,E01,3.12,30,30', 'B,E01,3.12,7,0'].join(
      '\n',
    );
    const assembly = sampleAssembly((files) => {
      files.set('offers.csv', `producer,product,price,quantity_per_week,minimum_lot\n${lots}\n`);
    });
    const inputs = roundInputs(assembly);
    const text = published(inputs, holdRounds(inputs, 4));
    expect(text).toContain('"lots":["9","8"]');
    expect(differencesIn(text)).toEqual([]);
  });

  it('takes a price set by hand as such, and says what the rule asked for', () => {
    const byHand = { round: 2, product: 'E01', price: 330, why: 'Henfield asked for it' };
    const rounds = recounted(published(sampleInputs, holdRounds(sampleInputs, 4, [byHand])));
    expect(rounds.flatMap(({ differences }) => differences)).toEqual([]);
    const eggs = rounds[1]?.prices.find(({ product }) => product === 'E01');
    expect(eggs).toMatchObject({ price: 330, reason: 'override', overrideWhy: 'Henfield asked for it' });
    expect(eggs?.byRule?.price).toBe(
      nextRound(holdRounds(sampleInputs, 1)[0] as never, sampleInputs).products[0]?.price,
    );
  });

  it('goes on when the rule book changes its rule or its tolerance between two rounds', () => {
    const [first, second] = [ruledBy('simple', 0.05), ruledBy('accelerated', 0.02)];
    const rounds = holdRounds(first, 2);
    for (let more = 0; more < 2; more += 1) {
      rounds.push(closeRound(nextRound(rounds.at(-1) as never, second), second));
    }
    const frames = new Map([...framesOf(rounds.slice(0, 2), first), ...framesOf(rounds.slice(1), second)]);
    expect(differencesIn(published(second, rounds, new Map(), frames))).toEqual([]);
  });

  it('is equal for the rounds that stand after others were taken back', () => {
    const kept = holdRounds(sampleInputs, 2);
    const again = closeRound(nextRound(kept[0] as never, sampleInputs), sampleInputs);
    expect(differencesIn(published(sampleInputs, [kept[0] as never, again]))).toEqual([]);
  });

  it('still recounts when offers changed after the rounds were closed', () => {
    const rounds = holdRounds(sampleInputs, 3);
    const offers = sampleInputs.assembly.offers.map((offer) => ({
      ...offer,
      steps: offer.steps.map((step) => ({ ...step, quantityPerWeek: quantity(1000), minimumLot: quantity(1000) })),
    }));
    const later = roundInputs({ ...sampleInputs.assembly, offers });
    expect(differencesIn(published(later, rounds))).toEqual([]);
  });

  it('names a price that the rule did not ask for', () => {
    const rounds = holdRounds(sampleInputs, 2);
    const [first, second] = rounds as [(typeof rounds)[0], (typeof rounds)[0]];
    const products = second.products.map((row, at) => (at === 0 ? { ...row, price: (row.price + 1) as never } : row));
    expect(differencesIn(published(sampleInputs, [first, { ...second, products }]))).toContain('2 E01 price');
  });

  it('names sums that were made up, and the price they should have led to', () => {
    const rounds = holdRounds(sampleInputs, 2);
    const products = rounds[0]?.products.map((row) =>
      row.product === 'E01' && row.result !== null
        ? { ...row, result: { ...row.result, supplyLow: quantity(5_000), supplyHigh: quantity(5_000) } }
        : row,
    );
    const made = [{ ...rounds[0], products } as never, rounds[1] as never];
    const found = differencesIn(published(sampleInputs, made));
    expect(found).toContain('1 E01 result.supply');
    expect(found).toContain('1 E01 result.imbalance');
  });
});

function ruledBy(name: RuleName, tolerance: number) {
  const { assembly } = sampleInputs;
  const rule = { ...assembly.settings.rule, name, tolerance };
  return roundInputs({ ...assembly, settings: { ...assembly.settings, rule } });
}
