import { describe, expect, it } from 'vitest';
import { clearingRange } from '../../../../shared/price-rounds/declared/clearing-range.ts';
import type { GoodMarket } from '../../../../shared/price-rounds/declared/good-market.ts';
import { preferTried } from '../../../../shared/price-rounds/declared/prefer-tried.ts';
import type { RestAnswer } from '../../../../shared/price-rounds/declared/rest.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const seen = (price: number, rest: number): RestAnswer => ({ price, rest, excess: 0 });
const nothing = { fixed: 0, money: 0, thresholds: [], fixedSums: [], moneySums: [], partSums: [] };
const wanted = { limits: { lowest: 1, highest: 5000 }, tolerance: 0.05 };

/** 20 offered at any price, and nothing declared: all that is asked for is the rest. */
function preferred(answers: readonly RestAnswer[]): { readonly lowest: number; readonly middle: number } {
  const step = { price: money(1), quantityPerWeek: quantity(20_000), minimumLot: quantity(0) };
  const offers = [{ producer: 'Hollow Farm', product: 'T12', steps: [step] }];
  const market: GoodMarket = { demand: nothing, rest: { answers, strength: 1 }, offers };
  const range = preferTried(clearingRange(market, wanted.limits, wanted.tolerance), market, wanted);
  if (range.kind !== 'range') throw new Error(`No price clears: ${range.kind}`);
  return range;
}

describe('of the prices foreseen to clear', () => {
  it('one that was tried goes before the best guess', () => {
    expect(preferred([seen(1000, 22_000), seen(1090, 20_300), seen(1200, 18_000)]).middle).toBe(1090);
  });

  it('the best guess is taken where people answer a little less all along', () => {
    // 22 at 1000 and 18 at 1200: 20 at about 1091.
    expect(Math.abs(preferred([seen(1000, 22_000), seen(1200, 18_000)]).middle - 1091)).toBeLessThanOrEqual(2);
  });

  it('one near a price tried is taken where somebody stops between two, with something to spare', () => {
    // From 21.5 at 1000 people ask for a percent less a percent dearer: 21.03 are within 5 % from 1023 on, and 20.82 within
    // 4 % at 1033. Somebody stops before 1200, nobody knows where, so dearer is riskier, though 20 at 1075 would be exact.
    const { lowest, middle } = preferred([seen(1000, 21_500), seen(1200, 10_000)]);
    expect(lowest).toBe(1023);
    expect(middle).toBe(1033);
  });

  it('from above as well, when that is nearer', () => {
    // From 18.9 at 1200 downwards: 19.02 within 5 % ends at 1192; within 4 % at 1181.
    const { middle } = preferred([seen(1000, 30_000), seen(1200, 18_900)]);
    expect(middle).toBeGreaterThanOrEqual(1178);
    expect(middle).toBeLessThanOrEqual(1182);
  });
});
