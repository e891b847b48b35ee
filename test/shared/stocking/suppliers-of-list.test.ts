import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { noChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { belowMinimum, topUpCases } from '../../../shared/stocking/minimum-orders.ts';
import type { StockingLine } from '../../../shared/stocking/stocking-line.ts';
import { everyWeek, product, stockingList, supplier, supply } from '../../builders/stocking-cases.ts';

function lineOf(given: Parameters<typeof stockingList>[0], weekly = 22_000): StockingLine {
  const demand = new Map([['X', everyWeek(weekly)]]);
  const [line] = stockingList({ products: [product({ caseSize: 25_000, leadDays: 7 })], demand, ...given }).lines;
  if (line === undefined) throw new Error('no line');
  return line;
}

describe('what is ordered from whom', () => {
  it('follows the supplier asked first: its case, lead time and price', () => {
    const supplies = [supply({ supplier: 'B', preference: 2, caseSize: quantity(5000) }), supply({ supplier: 'A' })];
    // 44 in cases of 8: 6 cases = 48 at 1.00.
    expect(lineOf({ supplies })).toMatchObject({ supplier: 'A', cases: 6, ordered: 48_000, orderBy: '2027-01-01' });
    expect(lineOf({ supplies }).cost).toBe(4800);
    const next = { ...noChoices, suppliers: new Map([['X', 'B']]) };
    expect(lineOf({ supplies, choices: next })).toMatchObject({ supplier: 'B', cases: 9, ordered: 45_000 });
  });

  it('is in the catalogue’s cases while nobody is named', () => {
    expect(lineOf({})).toMatchObject({ supplier: null, caseSize: 25_000, cases: 2, orderBy: '2026-12-28' });
  });

  it('never splits a pack: a case of 12 lb in bags of 5 lb is 15 lb', () => {
    const supplies = [supply({ supplier: 'A', caseSize: quantity(12_000), packSize: quantity(5000) })];
    expect(lineOf({ supplies })).toMatchObject({ caseSize: 15_000, cases: 3, ordered: 45_000 });
  });

  it('result under the supplier’s minimum after conversion: it is raised to whole cases that reach it', () => {
    const supplies = [supply({ supplier: 'A', minimumQuantity: quantity(30_000) })];
    expect(lineOf({ supplies }, 3000)).toMatchObject({ need: 6000, cases: 4, ordered: 32_000, over: 26_000 });
    expect(lineOf({ supplies }, 0)).toMatchObject({ need: 0, cases: 0 });
  });

  it('is in whole packs, whole cases and at least the minimum, whatever the figures', () => {
    const given = fc.record({
      weekly: fc.nat(200_000),
      caseSize: fc.integer({ min: 1, max: 50_000 }),
      packSize: fc.integer({ min: 0, max: 9000 }),
      minimumQuantity: fc.nat(100_000),
    });
    fc.assert(
      fc.property(given, ({ weekly, caseSize, packSize, minimumQuantity }) => {
        const sizes = { caseSize: quantity(caseSize), packSize: quantity(packSize) };
        const supplies = [supply({ supplier: 'A', ...sizes, minimumQuantity: quantity(minimumQuantity) })];
        const line = lineOf({ supplies }, weekly);
        expect(line.ordered).toBe(line.need + line.over);
        expect(line.ordered).toBe(line.cases * line.caseSize);
        if (packSize > 0) expect(line.ordered % packSize).toBe(0);
        if (line.cases > 0) expect(line.ordered).toBeGreaterThanOrEqual(minimumQuantity);
        if (line.need === 0) expect(line.cases).toBe(0);
      }),
    );
  });
});

describe('a supplier’s minimum order', () => {
  const products = ['X', 'Y', 'Z'].map((code) => product({ code, caseSize: 8000 }));
  const supplies = products.map(({ code }) => supply({ product: code, supplier: 'A' }));
  const demand = new Map([
    ['X', everyWeek(4000)],
    ['Y', everyWeek(2000)],
  ]);
  const list = (addedCases: ReadonlyMap<string, number> = new Map()) =>
    stockingList({ products, supplies, demand, choices: { ...noChoices, addedCases } }).lines;

  it('is met or named with what is missing', () => {
    // X needs 8 = 1 case, Y needs 4 = 1 case, Z nothing: 16.00.
    expect(belowMinimum(list(), [supplier('A', 1600)])).toEqual([]);
    expect(belowMinimum(list(), [supplier('A', 3000)])).toMatchObject([{ total: 1600, missing: 1400 }]);
    expect(belowMinimum(list(), [supplier('B', 3000)])).toEqual([]);
  });

  it('is reached by cases of what runs out first, never of what nobody wants', () => {
    // X lasts 8 / 4 = 2 weeks, Y 8 / 2 = 4: X gets a case, then both last 4 and X stands first.
    const [below] = belowMinimum(list(), [supplier('A', 3000)]);
    if (below === undefined) throw new Error('nothing is below');
    const added = topUpCases(list(), below);
    expect(added).toEqual({ kind: 'ok', addedCases: new Map([['X', 2]]) });
    if (added.kind !== 'ok') throw new Error(added.code);
    const after = list(added.addedCases);
    expect(after[0]).toMatchObject({ cases: 3, addedCases: 2, over: 16_000 });
    expect(belowMinimum(after, [supplier('A', 3000)])).toEqual([]);
  });

  it('cannot be reached with what costs nothing', () => {
    const free = list().map((line) => ({ ...line, price: money(0) }));
    const below = { supplier: supplier('A', 3000), total: money(0), missing: money(3000) };
    expect(topUpCases(free, below)).toEqual({ kind: 'refused', code: 'nothing-to-add' });
  });
});
