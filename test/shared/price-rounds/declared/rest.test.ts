import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodStrength } from '../../../../shared/price-rounds/declared/good-strength.ts';
import { type RestAnswer, restAt, withAnswer } from '../../../../shared/price-rounds/declared/rest.ts';
import { restStrength } from '../../../../shared/price-rounds/declared/rest-strength.ts';
import { stoppingBetween } from '../../../../shared/price-rounds/declared/stopping-between.ts';
import { stopsBetween } from '../../../../shared/price-rounds/declared/stops-between.ts';

const seen = (price: number, rest: number, excess = 0): RestAnswer => ({ price, rest, excess });
const anyAnswers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -50_000, max: 500_000 })), { maxLength: 8 })
  .map((all) => all.reduce<readonly RestAnswer[]>((known, [price, rest]) => withAnswer(known, seen(price, rest)), []));

describe('what nobody declared', () => {
  it('is at a price that was tried what was seen there, and halfway in logarithms between two of them', () => {
    const answers = [seen(100, 40_000), seen(400, 10_000)];
    expect(restAt({ answers, strength: 1 }, 100)).toBe(40_000);
    expect(restAt({ answers, strength: 1 }, 200)).toBeCloseTo(20_000, 6);
    expect(restAt({ answers, strength: 1 }, 800)).toBeCloseTo(5_000, 6);
    expect(restAt({ answers: [], strength: 1 }, 100)).toBe(0);
  });

  it('falls at once halfway between two prices between which somebody stops, and gently up to there', () => {
    const rest = { answers: [seen(100, 40_000), seen(121, 20_000)], strength: 0.5 };
    expect(restAt(rest, 109)).toBeCloseTo(40_000 / Math.sqrt(1.09), 6);
    expect(restAt(rest, 111)).toBeCloseTo(20_000 * Math.sqrt(121 / 111), 6);
    expect(stopsBetween({ low: rest.answers[0]!, high: rest.answers[1]! })).toBe(true);
    expect(stopsBetween({ low: seen(100, 40_000), high: seen(121, 30_000) })).toBe(false);
    expect(stopsBetween({ low: seen(100, 40_000), high: seen(121, -10) })).toBe(false);
    // One household that stops says nothing about how strongly the others answer.
    expect(goodStrength(rest.answers, 0.5)).toBe(0.5);
  });

  it('is a number, and never more at a higher price', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 1, max: 6000 }),
        fc.integer({ min: 1, max: 6000 }),
        fc.constantFrom(0, 0.8, 3),
        (answers, a, b, strength) => {
          const rest = { answers, strength };
          const [low, high] = [restAt(rest, Math.min(a, b)), restAt(rest, Math.max(a, b))];
          expect(Number.isFinite(low)).toBe(true);
          expect(high).toBeLessThanOrEqual(low + 1e-6 * Math.abs(low));
        },
      ),
    );
  });

  it('forgets answers that contradict the newest, and keeps prices rising', () => {
    const known = withAnswer(withAnswer([seen(100, 30_000)], seen(200, 20_000)), seen(150, 25_000));
    expect(known.map(({ price }) => price)).toEqual([100, 150, 200]);
    expect(withAnswer(known, seen(120, 10_000)).map(({ price }) => price)).toEqual([100, 120]);
    expect(withAnswer(known, seen(150, 26_000)).find(({ price }) => price === 150)?.rest).toBe(26_000);
  });

  it('answers one price as all prices, until moves of its own have shown otherwise', () => {
    expect(goodStrength([], 0.9)).toBe(0.9);
    expect(goodStrength([seen(100, 10_000)], 0.9)).toBe(0.9);
    // From a price far off to another one people hardly asked for less: a move of 1.1, squared 1.2.
    const stubborn = goodStrength([seen(100, 10_000), seen(300, 9_900)], 0.9);
    expect(stubborn).toBeGreaterThan(0);
    expect(stubborn).toBeLessThan(0.1);
    // A move of a hundredth says next to nothing.
    expect(goodStrength([seen(1000, 10_000), seen(1010, 10_000)], 0.9)).toBeCloseTo(0.9, 2);
    expect(goodStrength([seen(100, 90_000), seen(300, 10)], 0.9)).toBeLessThanOrEqual(3);
  });

  it('answers as strongly as was declared, until moves of prices have shown otherwise', () => {
    const declared = { declaredBelow: 110, declaredAbove: 110 / 1.1 ** 2 };
    expect(restStrength([{ ...declared, answers: [] }])).toBeCloseTo(1, 6);
    const twice = [seen(100, 40_000), seen(200, 10_000)];
    const strength = restStrength(Array.from({ length: 50 }, () => ({ ...declared, answers: twice })));
    expect(strength).toBeGreaterThan(1.95);
    expect(strength).toBeLessThan(2);
    expect(restStrength([])).toBe(0);
  });
});

describe('people who stop between two prices tried', () => {
  const tried = { price: 1031, excess: 0.1, answers: [seen(1039, 2_000, -0.07)], steps: [900, 1039], tolerance: 0.05 };

  it('are named with both prices, from either side', () => {
    expect(stoppingBetween(tried)).toEqual({ low: 1031, high: 1039 });
    const above = { ...tried, price: 1039, excess: -0.07, answers: [seen(1031, 6_000, 0.1)] };
    expect(stoppingBetween(above)).toEqual({ low: 1031, high: 1039 });
  });

  it('are not where a price between is worth trying, or one of the two is within the tolerance', () => {
    expect(stoppingBetween({ ...tried, steps: [1035] })).toBeNull();
    expect(stoppingBetween({ ...tried, excess: 0.04 })).toBeNull();
    expect(stoppingBetween({ ...tried, answers: [seen(1039, 2_000, -0.04)] })).toBeNull();
    expect(stoppingBetween({ ...tried, answers: [seen(1139, 2_000, -0.07)] })).toBeNull();
    expect(stoppingBetween({ ...tried, answers: [] })).toBeNull();
  });
});
