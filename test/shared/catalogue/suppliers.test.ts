import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSupplier } from '../../../shared/catalogue/check-supplier.ts';
import { checkSupply } from '../../../shared/catalogue/check-supply.ts';
import { compareSupplies } from '../../../shared/catalogue/compare-supplies.ts';
import { preferSupplier } from '../../../shared/catalogue/prefer-supplier.ts';
import { preferredSupplies, suppliesOf } from '../../../shared/catalogue/preferred-supply.ts';
import type { Supply } from '../../../shared/catalogue/supplier.ts';
import { nextSupplierCode, supplierOfProducer } from '../../../shared/catalogue/supplier-of-producer.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const eggs: Supply = {
  ...{ product: 'E01', supplier: 'S01', leadDays: 3, caseSize: quantity(15_000), packSize: quantity(1000) },
  ...{ price: money(312), minimumQuantity: quantity(0), preference: 1 },
};
const supplier = { code: 'S01', name: 'Henfield Farm', email: '', phone: '', minimumOrder: money(0) };

test('a supplier needs a code and a name; an address needs an at sign', () => {
  expect(checkSupplier(supplier)).toEqual([]);
  expect(checkSupplier({ ...supplier, email: 'orders@henfield.example', minimumOrder: money(5000) })).toEqual([]);
  expect(checkSupplier({ code: ' ', name: '', email: 'henfield', phone: '', minimumOrder: money(-1) })).toEqual([
    { field: 'code', code: 'missing' },
    { field: 'name', code: 'missing' },
    { field: 'email', code: 'not-an-address' },
    { field: 'minimumOrder', code: 'below-zero' },
  ]);
});

test('a case is a whole number of packs', () => {
  expect(checkSupply(eggs)).toEqual([]);
  expect(checkSupply({ ...eggs, packSize: quantity(5000) })).toEqual([]);
  expect(checkSupply({ ...eggs, packSize: quantity(2000) })).toEqual([{ field: 'caseSize', code: 'not-whole-packs' }]);
  expect(checkSupply({ ...eggs, packSize: quantity(30_000) })).toMatchObject([{ code: 'not-whole-packs' }]);
});

test('sizes are above zero, lead times within a year, prices not below zero', () => {
  const wrong = { ...eggs, caseSize: quantity(0), packSize: quantity(0), leadDays: 366, price: money(-1) };
  expect(checkSupply({ ...wrong, minimumQuantity: quantity(-1), preference: 0 })).toEqual([
    { field: 'leadDays', code: 'out-of-range' },
    { field: 'packSize', code: 'not-above-zero' },
    { field: 'caseSize', code: 'not-above-zero' },
    { field: 'price', code: 'below-zero' },
    { field: 'minimumQuantity', code: 'below-zero' },
    { field: 'preference', code: 'not-a-place' },
  ]);
  expect(checkSupply({ ...eggs, leadDays: 0 })).toEqual([]);
  expect(checkSupply({ ...eggs, leadDays: 1.5 })).toMatchObject([{ code: 'not-whole' }]);
});

const anySupply = fc.record({
  product: fc.constantFrom('A', 'B'),
  supplier: fc.constantFrom('S1', 'S2', 'S3', 'S4'),
  leadDays: fc.nat(5),
  caseSize: fc.integer({ min: 1, max: 9 }).map((cases) => quantity(cases * 1000)),
  packSize: fc.constant(quantity(1000)),
  price: fc.nat(4).map(money),
  minimumQuantity: fc.nat(9000).map(quantity),
  preference: fc.integer({ min: 1, max: 2 }),
});

test('who is asked first does not depend on the order in which suppliers were entered', () => {
  const many = fc.uniqueArray(anySupply, { selector: ({ product, supplier: code }) => `${product}/${code}` });
  fc.assert(
    fc.property(many, fc.nat(), (supplies, turn) => {
      const at = supplies.length === 0 ? 0 : turn % supplies.length;
      const turned = [...supplies.slice(at), ...supplies.slice(0, at)].reverse();
      expect(suppliesOf('A', turned)).toEqual(suppliesOf('A', supplies));
      expect(preferredSupplies(turned).get('A')).toEqual(suppliesOf('A', supplies)[0]);
    }),
  );
});

test('preference comes before price, price before lead time, lead time before the code', () => {
  const dear = { ...eggs, supplier: 'S09', price: money(400), leadDays: 9 };
  const cheap = { ...eggs, supplier: 'S08', price: money(300), leadDays: 9, preference: 2 };
  const slow = { ...eggs, supplier: 'S01', price: money(310), leadDays: 8, preference: 2 };
  const soon = { ...eggs, supplier: 'S02', price: money(310), leadDays: 1, preference: 2 };
  const same = { ...soon, supplier: 'S03' };
  const ordered = suppliesOf('E01', [same, slow, cheap, soon, dear]).map(({ supplier: code }) => code);
  expect(ordered).toEqual(['S09', 'S08', 'S02', 'S03', 'S01']);
  expect(preferredSupplies([cheap, dear]).get('E01')).toBe(dear);
});

test('a preferred supplier comes first, the others keep their order', () => {
  const three = ['S01', 'S02', 'S03'].map((code, at) => ({ ...eggs, supplier: code, preference: at + 1 }));
  const after = preferSupplier('E01', 'S03', three);
  expect(after.map(({ supplier: code, preference }) => [code, preference])).toEqual([
    ['S03', 1],
    ['S01', 2],
    ['S02', 3],
  ]);
});

test('prices per unit and per case stand beside indicative and market price', () => {
  // 15 dozen at 3.12 are 46.80; 3.12 against 3.00 is +4 %, against 4.00 -22 %.
  const [row] = compareSupplies('E01', [eggs], { indicative: money(300), market: money(400) });
  expect(row).toMatchObject({ pricePerUnit: 312, pricePerCase: 4680, leastQuantity: 15_000 });
  expect(row?.againstIndicative).toBeCloseTo(0.04, 10);
  expect(row?.againstMarket).toBeCloseTo(-0.22, 10);
  expect(compareSupplies('E01', [eggs], { indicative: null, market: money(0) })).toMatchObject([
    { againstIndicative: null, againstMarket: null },
  ]);
});

test('a minimum of 30 with cases of 25 is two cases', () => {
  const carrots = { ...eggs, caseSize: quantity(25_000), minimumQuantity: quantity(30_000) };
  expect(compareSupplies('E01', [carrots], { indicative: null, market: null })[0]?.leastQuantity).toBe(50_000);
});

test('a producer becomes a supplier with its products, asked after those there are', () => {
  const terms = [
    { product: { code: 'E01', caseSize: quantity(15_000), leadDays: 3 }, price: money(305), suppliersBefore: 2 },
    { product: { code: 'H02', caseSize: quantity(2500), leadDays: 1 }, price: money(90), suppliersBefore: 0 },
  ];
  const made = supplierOfProducer('S07', 'Henfield Farm', terms);
  expect(made.supplier).toMatchObject({ code: 'S07', name: 'Henfield Farm' });
  expect(made.supplies.map(({ product, packSize, preference }) => [product, packSize, preference])).toEqual([
    ['E01', 1000, 3],
    ['H02', 2500, 1],
  ]);
  expect([...checkSupplier(made.supplier), ...made.supplies.flatMap(checkSupply)]).toEqual([]);
});

test('supplier codes count on from the highest', () => {
  expect(nextSupplierCode([])).toBe('S01');
  expect(nextSupplierCode(['S03', 'UNFI', 'S1x'])).toBe('S04');
  expect(nextSupplierCode(['S99'])).toBe('S100');
});
