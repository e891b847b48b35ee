import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../shared/catalogue/canonical-text.ts';
import { noDetails } from '../../../shared/catalogue/check-details.ts';
import { type CatalogueContent, freezeCatalogue } from '../../../shared/catalogue/freeze-catalogue.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

function product(ordinal: number): Product {
  return {
    ...{ code: `P${ordinal}`, name: `Product ${ordinal}`, unit: 'lb', caseSize: quantity(25_000), leadDays: 2 },
    ...{ season: null, floorPrice: money(1), openingPrice: money(98), marketPrice: null, ordinal },
  };
}

const content: CatalogueContent = {
  products: [0, 1, 2].map(product),
  details: ['P0', 'P1'].map((code) => ({ ...noDetails, product: code, department: 'Produce' })),
  suppliers: ['S1', 'S2'].map((code) => ({ code, name: code, email: '', phone: '', minimumOrder: money(0) })),
  supplies: ['S1', 'S2'].map((supplier) => ({
    ...{ product: 'P0', supplier, leadDays: 2, caseSize: quantity(1000), packSize: quantity(1000) },
    ...{ price: money(1), minimumQuantity: quantity(0), preference: 1 },
  })),
};

test('the same catalogue has the same id, in whatever order its rows and their fields come', () => {
  const turned = Object.fromEntries(
    Object.entries(content).map(([name, rows]) => [
      name,
      rows.toReversed().map((row: object) => Object.fromEntries(Object.entries(row).toReversed())),
    ]),
  ) as unknown as CatalogueContent;
  expect(freezeCatalogue(turned)).toEqual(freezeCatalogue(content));
  expect(freezeCatalogue(content).id).toMatch(/^[0-9a-f]{64}$/);
});

test('anything that is changed gives another id', () => {
  const { id } = freezeCatalogue(content);
  const [first, ...rest] = content.products;
  const changed: readonly CatalogueContent[] = [
    { ...content, products: [{ ...first!, name: 'Eggs' }, ...rest] },
    { ...content, products: [{ ...first!, caseSize: quantity(12_000) }, ...rest] },
    { ...content, details: [] },
    { ...content, suppliers: content.suppliers.slice(1) },
    { ...content, supplies: content.supplies.slice(1) },
  ];
  const ids = new Set(changed.map((one) => freezeCatalogue(one).id));
  expect(ids.size).toBe(changed.length);
  expect(ids.has(id)).toBe(false);
});

test('canonical text is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
