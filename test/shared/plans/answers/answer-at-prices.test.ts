import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAtPrices } from '../../../../shared/plans/answers/answer-at-prices.ts';
import { answerLine } from '../../../../shared/plans/answers/answer-line.ts';
import type { PlanLine } from '../../../../shared/plans/lines/plan-line.ts';
import { weekShare } from '../../../../shared/plans/lines/week-share.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { anyLine, planLine } from '../../../builders/plan-lines.ts';

const inSeason = [true, true, true, false];
const openingPrices = [300, 200, 100, 500];
const at = (...prices: number[]) => ({
  prices: [...prices, ...openingPrices.slice(prices.length)],
  openingPrices,
  inSeason,
});
const swap = (percentCheaper: number, over: Partial<PlanLine> = {}) =>
  planLine({ response: { kind: 'swap', percentCheaper }, substitute: 1, ...over });
const budget = (over: Partial<PlanLine> = {}) => planLine({ response: { kind: 'budget' }, ...over });

describe('a fixed line', () => {
  const line = planLine({ highestPrice: money(310), upTo: quantity(3000) });

  test('takes the same below its highest price and nothing above it', () => {
    expect(answerLine(line, at(309))).toEqual({
      product: 0,
      quantity: 2000,
      upTo: 3000,
      atMost: false,
      reason: 'as-wanted',
    });
    expect(answerLine(line, at(311))).toMatchObject({ quantity: 0, upTo: 0, reason: 'above-highest-price' });
    expect(answerLine(planLine(), at(99_999))).toMatchObject({ quantity: 2000, reason: 'as-wanted' });
  });

  test('takes any part exactly at its highest price', () => {
    expect(answerLine(line, at(310))).toMatchObject({ quantity: 2000, atMost: true, reason: 'at-highest-price' });
  });
});

describe('a budget line', () => {
  test('spends the same money: 2 units at 3.00 are 1.667 at 3.60, half-up to a thousandth', () => {
    // 2000 x 300 / 360 = 1666.67; 2000 x 300 / 250 = 2400; 3 x 300 / 200 = 4.5, half-up 5.
    expect(answerLine(budget(), at(360))).toMatchObject({ quantity: 1667, upTo: 2000, reason: 'budget' });
    expect(answerLine(budget(), at(250))).toMatchObject({ quantity: 2400, upTo: 2400, reason: 'budget' });
    expect(answerLine(budget({ want: quantity(3) }), at(200))).toMatchObject({ quantity: 5 });
    expect(answerLine(budget(), at(300))).toMatchObject({ quantity: 2000, reason: 'as-wanted' });
  });

  test('takes nothing above its highest price and all of it exactly there', () => {
    const line = budget({ highestPrice: money(400) });
    expect(answerLine(line, at(401))).toMatchObject({ quantity: 0, reason: 'above-highest-price' });
    expect(answerLine(line, at(400))).toMatchObject({ quantity: 1500, atMost: false, reason: 'budget' });
  });

  test('takes at most what it can at price zero', () => {
    expect(answerLine(budget({ upTo: quantity(6000) }), at(0))).toMatchObject({ quantity: 6000, upTo: 6000 });
  });
});

describe('a swap line', () => {
  test('moves unit for unit when the substitute is cheaper by the stated per cent, not before', () => {
    expect(answerLine(swap(10), at(300, 270))).toMatchObject({ product: 1, quantity: 2000, reason: 'swapped' });
    expect(answerLine(swap(10), at(300, 271))).toMatchObject({ product: 0, quantity: 2000, reason: 'as-wanted' });
  });

  test('moves only to something strictly cheaper', () => {
    expect(answerLine(swap(0), at(300, 300))).toMatchObject({ product: 0 });
    expect(answerLine(swap(0), at(300, 299))).toMatchObject({ product: 1 });
  });

  test('applies the highest price to the price of what it gets', () => {
    const line = swap(10, { highestPrice: money(250) });
    expect(answerLine(line, at(300, 200))).toMatchObject({ product: 1, quantity: 2000, reason: 'swapped' });
    expect(answerLine(line, at(300, 250))).toMatchObject({ product: 1, atMost: true, reason: 'swapped' });
    expect(answerLine(line, at(300, 260))).toMatchObject({ product: 1, quantity: 0, reason: 'above-highest-price' });
    expect(answerLine(line, at(300, 280))).toMatchObject({ product: 0, quantity: 0, reason: 'above-highest-price' });
  });

  test('never moves to a product that is out of season', () => {
    expect(answerLine(swap(0, { substitute: 3 }), { ...at(300), prices: [300, 200, 100, 1] })).toMatchObject({
      product: 0,
    });
  });
});

describe('a household', () => {
  const household = (lines: readonly PlanLine[], allowance: number) =>
    answerAtPrices({ lines, allowance: money(allowance), weeks: 13, ...at(300, 200, 100) });

  test('costs what its lines cost in a week, each rhythm in its share', () => {
    const lines = [
      planLine({ want: quantity(2000) }), //                        2 x 3.00     = 6.00
      planLine({ want: quantity(3000), rhythm: '2-weekly' }), //    3 x 3.00 / 2 = 4.50
      planLine({ want: quantity(1000), rhythm: '4-weekly' }), //    1 x 3.00 / 4 = 0.75
      planLine({ want: quantity(6500), rhythm: 'once' }), //    6.5 x 3.00 / 13  = 1.50
    ];
    const { cost } = household(lines, 12_75);
    expect(cost).toEqual({
      status: 'within',
      allowancePerWeek: 1275,
      wantedPerWeek: 1275,
      costPerWeek: 1275,
      overPerWeek: 0,
    });
    expect(household(lines, 12_74).cost).toMatchObject({ status: 'scaled', overPerWeek: 1 });
  });

  test('above its allowance has its non-essential lines scaled down evenly, each rounded down', () => {
    // Essential 6.00; the others 4.00 + 3.00; 9.00 allowed leaves 3/7: 2000 x 3/7 = 857.14, 3000 x 3/7 = 1285.71.
    const lines = [
      planLine({ priority: 'essential' }),
      planLine({ product: 1, upTo: quantity(4000) }),
      planLine({ product: 2, want: quantity(3000), priority: 'if-possible' }),
    ];
    const answer = household(lines, 900);
    expect(answer.lines.map((line) => [line.quantity, line.upTo, line.reason])).toEqual([
      [2000, 2000, 'as-wanted'],
      [857, 1714, 'scaled-to-allowance'],
      [1285, 1285, 'scaled-to-allowance'],
    ]);
    expect(answer.cost).toMatchObject({ status: 'scaled', wantedPerWeek: 1300, costPerWeek: 900, overPerWeek: 400 });
  });

  test('whose essentials alone are above the allowance keeps them and nothing else', () => {
    const lines = [planLine({ priority: 'essential' }), planLine({ product: 1 })];
    const answer = household(lines, 500);
    expect(answer.lines.map((line) => line.quantity)).toEqual([2000, 0]);
    expect(answer.cost).toMatchObject({ status: 'essentials-above', costPerWeek: 600, overPerWeek: 500 });
  });

  test('with an allowance of zero takes nothing that costs', () => {
    expect(household([planLine()], 0).lines[0]).toMatchObject({ quantity: 0, reason: 'scaled-to-allowance' });
  });

  test('pays and counts nothing for a product out of season', () => {
    const answer = household([planLine({ product: 3 })], 0);
    expect(answer.lines[0]).toMatchObject({ quantity: 0, upTo: 0, reason: 'out-of-season' });
    expect(answer.cost).toMatchObject({ status: 'within', wantedPerWeek: 0 });
  });

  test('a hundredth of a cent above the allowance is above it', () => {
    const lines = [planLine({ product: 2, want: quantity(1), rhythm: 'once' })];
    const { cost, lines: answers } = household(lines, 0);
    expect(cost).toMatchObject({ status: 'scaled', wantedPerWeek: 0, overPerWeek: 1 });
    expect(answers[0]?.quantity).toBe(0);
  });
});

describe('laws of a household’s answer', () => {
  const bounds = { products: 3, quantity: 20_000, price: 600 };
  const question = fc.record({
    lines: fc.array(anyLine(bounds), { maxLength: 12 }),
    allowance: fc.nat({ max: 60_000 }).map(money),
    prices: fc.array(fc.nat({ max: 600 }), { minLength: 3, maxLength: 3 }),
    openingPrices: fc.array(fc.nat({ max: 600 }), { minLength: 3, maxLength: 3 }),
    inSeason: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    weeks: fc.integer({ min: 1, max: 53 }),
  });

  test('the cost stays within the allowance unless essentials alone exceed it, and upTo is never below', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lines, cost } = answerAtPrices(asked);
        let exact = 0;
        for (const [index, line] of lines.entries()) {
          expect(line.upTo).toBeGreaterThanOrEqual(line.quantity);
          const share = weekShare(asked.lines[index]!.rhythm, asked.weeks);
          exact += line.quantity * (asked.prices[line.product] ?? 0) * share;
        }
        const limit = asked.allowance * 4000 * asked.weeks;
        expect(exact <= limit).toBe(cost.status !== 'essentials-above');
      }),
      { numRuns: 500 },
    );
  });

  test('more allowance never means less of anything', () => {
    fc.assert(
      fc.property(question, fc.nat({ max: 10_000 }), (asked, more) => {
        const richer = answerAtPrices({ ...asked, allowance: money(asked.allowance + more) });
        for (const [index, line] of answerAtPrices(asked).lines.entries()) {
          expect(richer.lines[index]!.quantity).toBeGreaterThanOrEqual(line.quantity);
        }
      }),
    );
  });
});
