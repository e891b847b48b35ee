import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStepEntry } from '../../../../renderer/features/producers/check-step-entry.ts';
import { draftRow, editedRows, isBegun } from '../../../../renderer/features/producers/edited-rows.ts';
import { placeOf, producerPath } from '../../../../renderer/features/producers/place-of.ts';
import { revisedOffers } from '../../../../renderer/features/producers/revised-offers.ts';
import { type Scope, stepRows } from '../../../../renderer/features/producers/step-row.ts';
import { supplyCurve } from '../../../../renderer/features/producers/supply-curve.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { checkOffer } from '../../../../shared/supply/check-offer.ts';
import type { Offer, OfferStep } from '../../../../shared/supply/offer.ts';

const step = (price: number, perWeek: number, lot = 0): OfferStep => ({
  ...{ price: money(price), quantityPerWeek: quantity(perWeek), minimumLot: quantity(lot) },
});
const eggs: Scope = { kind: 'product', value: 'E01' };
const henfield: Offer = { producer: 'Henfield', product: 'E01', steps: [step(305, 30_000), step(330, 1200)] };
const rowsOf = (offers: readonly Offer[]) => stepRows(offers, new Map());

const anyOffers: fc.Arbitrary<readonly Offer[]> = fc
  .uniqueArray(fc.record({ producer: fc.constantFrom('A', 'B', 'C'), product: fc.constantFrom('E01', 'M02') }), {
    selector: ({ producer, product }) => `${producer} ${product}`,
  })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 }).map((prices) => ({
          ...name,
          steps: prices.toSorted((a, b) => a - b).map((price) => step(price, price * 10)),
        })),
      ),
    ),
  );

describe('offers as rows of a grid', () => {
  test('rows that nobody changed revise nothing', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        expect(revisedOffers(offers, rowsOf(offers))).toEqual({ set: [], removed: [] });
      }),
    );
  });

  test('whatever rows are left, the offers that result can be kept, and those without a step are removed', () => {
    fc.assert(
      fc.property(anyOffers, fc.func(fc.boolean()), (offers, keeps) => {
        const left = rowsOf(offers).filter((row) => keeps(row.key));
        const { set, removed } = revisedOffers(offers, left);
        for (const offer of set) expect(checkOffer(offer)).toEqual([]);
        const gone = offers.filter((offer) =>
          left.every((row) => row.producer !== offer.producer || row.product !== offer.product),
        );
        expect(removed).toEqual(gone);
      }),
    );
  });

  test('a changed price moves the step to its place in the ladder; the row stays itself', () => {
    const rows = editedRows(
      { rows: rowsOf([henfield]), edits: [{ rowKey: 'Henfield|E01|305', column: 'price', text: '3.50' }] },
      eggs,
      'USD',
    );
    expect(rows[0]?.key).toBe('Henfield|E01|305');
    expect(revisedOffers([henfield], rows).set).toEqual([{ ...henfield, steps: [step(330, 1200), step(350, 30_000)] }]);
  });

  test('a pasted row becomes an offer once it has producer, price and quantity', () => {
    const edits = [
      { rowKey: 'new 1', column: 'producer', text: 'Hollow' },
      { rowKey: 'new 1', column: 'price', text: '2.10' },
    ];
    const half = editedRows({ rows: [], edits }, eggs, 'USD');
    expect(revisedOffers([], half).set).toEqual([]);
    expect(isBegun(half[0]!, eggs)).toBe(true);
    const whole = editedRows(
      { rows: half, edits: [{ rowKey: 'new 1', column: 'quantityPerWeek', text: '12.5' }] },
      eggs,
      'USD',
    );
    expect(revisedOffers([], whole).set).toEqual([{ producer: 'Hollow', product: 'E01', steps: [step(210, 12_500)] }]);
    expect(isBegun(draftRow('new 2', eggs), eggs)).toBe(false);
  });
});

test('entries that no ladder can hold are refused with a sentence', () => {
  const rows = rowsOf([henfield]);
  const check = (column: string, text: string) =>
    checkStepEntry({ rowKey: rows[0]!.key, column, text }, rows[0]!, { rows, currency: 'USD' });
  expect(check('price', '3.30')).toBe('There is already a step at this price.');
  expect(check('price', '3.305')).toBe('At most 2 digits after the point.');
  expect(check('price', '')).toMatch(/needs this/);
  expect(check('price', '3.20')).toBeNull();
  expect(check('quantityPerWeek', '0')).toMatch(/above 0/);
  expect(check('quantityPerWeek', 'many')).toBe('This is not a number.');
  expect(check('minimumLot', '31')).toMatch(/larger than the step/);
  expect(check('minimumLot', '')).toBeNull();
});

test('the supply curve rises step by step and ends at all that is offered', () => {
  const other: Offer = { producer: 'Hollow', product: 'E01', steps: [step(330, 800)] };
  expect(supplyCurve([henfield, other], [money(312)])).toEqual([
    { price: 302, quantityPerWeek: 0 },
    { price: 305, quantityPerWeek: 30_000 },
    { price: 330, quantityPerWeek: 32_000 },
    { price: 333, quantityPerWeek: 32_000 },
  ]);
  expect(supplyCurve([], [])).toEqual([]);
});

test('any producer’s name survives the address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (producer) => {
      const rest = producerPath(producer).replace('producers/', '');
      expect(placeOf(rest)).toEqual({ kind: 'producer', producer });
    }),
  );
  expect(placeOf('')).toEqual({ kind: 'list', view: 'product' });
  expect(placeOf('product/%')).toEqual({ kind: 'product', product: '%' });
});
