import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../../shared/catalogue/product.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { everyWeek, product, stockingList } from '../../builders/stocking-cases.ts';

type Level = { weekly: number; onHand?: number; onOrder?: number; coverDays?: number; from?: string };

/** The list of one product that is planned every week of a period beginning with the days to cover. */
function listOf(one: Product, { weekly, onHand = 0, onOrder = 0, coverDays = 14, from = '2027-01-04' }: Level) {
  return stockingList({
    products: [one],
    demand: new Map([[one.code, everyWeek(weekly)]]),
    stock: [{ product: one.code, onHand: quantity(onHand), onOrder: quantity(onOrder) }],
    period: { from, weeks: 13 },
    cover: { from, days: coverDays },
  });
}

describe('the stocking list', () => {
  // Flour: 22 x 2 = 44 - 9 - 8 = 27 -> 4 cases of 8 = 32, 5 over, and so on.
  it.each([
    {
      code: 'F04',
      caseSize: 8,
      leadDays: 7,
      weekly: 22,
      onHand: 9,
      onOrder: 8,
      need: 27,
      cases: 4,
      over: 5,
      by: '2026-12-28',
    },
    {
      code: 'R05',
      caseSize: 25,
      leadDays: 7,
      weekly: 46,
      onHand: 30,
      onOrder: 0,
      need: 62,
      cases: 3,
      over: 13,
      by: '2026-12-28',
    },
    {
      code: 'G13',
      caseSize: 5,
      leadDays: 14,
      weekly: 14,
      onHand: 6,
      onOrder: 5,
      need: 17,
      cases: 4,
      over: 3,
      by: '2026-12-21',
    },
  ])('orders $cases cases of $code by $by', ({ code, caseSize, leadDays, weekly, onHand, onOrder, ...expected }) => {
    const given = product({ code, caseSize: caseSize * 1000, leadDays });
    const { lines } = listOf(given, { weekly: weekly * 1000, onHand: onHand * 1000, onOrder: onOrder * 1000 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      need: expected.need * 1000,
      cases: expected.cases,
      over: expected.over * 1000,
      ordered: expected.cases * caseSize * 1000,
      orderBy: expected.by,
    });
  });

  it('leaves out what is not in season in the days to cover, and names it', () => {
    const tomatoes = product({ code: 'T12', caseSize: 25_000, season: { fromMonth: 7, toMonth: 10 } });
    const january = listOf(tomatoes, { weekly: 30_000 });
    expect(january.lines).toEqual([]);
    expect(january.leftOut).toEqual([{ product: 'T12', reason: 'out-of-season', demandPerWeek: 30_000 }]);
    expect(listOf(tomatoes, { weekly: 30_000, from: '2027-08-02' }).lines).toHaveLength(1);
  });

  it('leaves nothing out for having no days to cover', () => {
    const [line] = listOf(product({ caseSize: 8000 }), { weekly: 22_000, coverDays: 0 }).lines;
    expect(line).toMatchObject({ need: 0, cases: 0 });
  });

  it('never needs less than nothing', () => {
    const [line] = listOf(product({ caseSize: 8000 }), { weekly: 1000, onHand: 50_000 }).lines;
    expect(line).toMatchObject({ need: 0, cases: 0, over: 0, cost: 0 });
  });

  it('a size shown as 0 after rounding: the smallest need is a whole case', () => {
    // 0.001 a week over one day is 0.00014: rounded up to 0.001, hence one case.
    const [line] = listOf(product({ caseSize: 15_000 }), { weekly: 1, coverDays: 1 }).lines;
    expect(line).toMatchObject({ need: 1, cases: 1 });
  });

  it('float dust (1.02 units ordered): 3 x 0.34 a week is 1.02, not 1.0200000000000001', () => {
    const [line] = listOf(product({ caseSize: 10 }), { weekly: 3 * 340, coverDays: 7 }).lines;
    expect(line).toMatchObject({ need: 1020, ordered: 1020, over: 0 });
  });

  it('costs the whole order at the price, half a cent up', () => {
    const [line] = listOf(product({ caseSize: 500, price: 275 }), { weekly: 500, coverDays: 7 }).lines;
    expect(line?.cost).toBe(138);
  });

  it('orders the fewest cases that meet the need', () => {
    const given = fc.record({
      weekly: fc.nat(1_000_000),
      onHand: fc.nat(1_000_000),
      onOrder: fc.nat(1_000_000),
      coverDays: fc.integer({ min: 1, max: 60 }),
      caseSize: fc.integer({ min: 1, max: 50_000 }),
    });
    fc.assert(
      fc.property(given, ({ caseSize, ...level }) => {
        const [line] = listOf(product({ caseSize }), level).lines;
        if (line === undefined) throw new Error('no line');
        expect(line.ordered).toBe(line.cases * caseSize);
        expect(line.ordered).toBe(line.need + line.over);
        expect(line.over).toBeLessThan(caseSize);
        // In sevenths: what will be there covers the demand, and one case less (if any was ordered) does not.
        const there = level.onHand + level.onOrder + line.ordered;
        expect(there * 7).toBeGreaterThanOrEqual(level.weekly * level.coverDays);
        if (line.cases > 0) expect((there - caseSize) * 7).toBeLessThan(level.weekly * level.coverDays);
      }),
    );
  });
});
