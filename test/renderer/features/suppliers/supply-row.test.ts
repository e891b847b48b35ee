import { expect, test } from 'vitest';
import { checkSupplyEntry } from '../../../../renderer/features/suppliers/check-supply-entry.ts';
import {
  editedRow,
  emptyRow,
  type SupplyRow,
  supplyOfRow,
} from '../../../../renderer/features/suppliers/supply-row.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const product = {
  ...{ code: 'C06', name: 'Carrots', unit: 'lb', caseSize: quantity(25_000), leadDays: 2, season: null },
  ...{ floorPrice: money(0), openingPrice: money(98), marketPrice: null, ordinal: 0 },
};
const scope = { supplier: 'S1', products: [product], supplies: [], currency: 'USD' };
const edit = (column: string, text: string) => ({ rowKey: 'new 0', column, text });
const entered = (edits: readonly [string, string][]) =>
  edits.reduce<SupplyRow>((row, [column, text]) => editedRow(row, edit(column, text), scope), emptyRow('new 0'));

test('a product brings its case, pack, lead time and place; with a price the line is whole', () => {
  const row = entered([['product', 'C06']]);
  expect(supplyOfRow(row, 'S1')).toBeNull();
  expect(supplyOfRow(editedRow(row, edit('price', '0.90'), scope), 'S1')).toEqual({
    ...{ product: 'C06', supplier: 'S1', price: 90, caseSize: 25_000, packSize: 1000, leadDays: 2 },
    ...{ minimumQuantity: 0, preference: 1 },
  });
});

test('what was typed before the product is chosen stays', () => {
  const row = entered([
    ['caseSize', '40'],
    ['leadDays', '5'],
    ['product', 'C06'],
  ]);
  expect(row).toMatchObject({ caseSize: 40_000, leadDays: 5, packSize: 1000 });
});

test('a case that was one pack stays one when it changes', () => {
  const row = entered([
    ['product', 'C06'],
    ['packSize', '25'],
    ['caseSize', '40'],
  ]);
  expect(row).toMatchObject({ caseSize: 40_000, packSize: 40_000 });
});

test('entries are refused with a sentence', () => {
  const kept = {
    ...entered([
      ['product', 'C06'],
      ['price', '1'],
    ]),
    isDraft: false,
  };
  const grid = { rows: [{ ...kept, key: 'C06' }], scope };
  const check = (column: string, text: string) => checkSupplyEntry(edit(column, text), kept, grid);
  expect(check('product', 'C06')).toMatch(/another line/);
  expect(check('packSize', '7')).toMatch(/whole number of packs/);
  expect(check('leadDays', '366')).toMatch(/0 to 365/);
  expect(check('leadDays', '1.5')).toMatch(/whole days/);
  expect(check('price', '')).toMatch(/needs this/);
  expect(check('preference', '0')).toMatch(/from 1 on/);
  expect(check('caseSize', '12,5')).toMatch(/whole number of packs/);
  expect(check('caseSize', '12')).toBeNull();
});
