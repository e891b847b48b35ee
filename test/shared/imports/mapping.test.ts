import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitMapping } from '../../../shared/imports/mapping/fit-mapping.ts';
import { keptMapping, mappingOf, readMapping, writeMapping } from '../../../shared/imports/mapping/kept-mapping.ts';
import { missingRoles } from '../../../shared/imports/mapping/missing-roles.ts';
import { proposeTarget } from '../../../shared/imports/mapping/propose-mapping.ts';
import type { Mapping } from '../../../shared/imports/mapping.ts';
import { openText, sampleContext } from './spring-form.ts';

const context = sampleContext();
const rolesIn = (text: string) =>
  openText(text, 'plans', context).proposed.columns.map(({ role, because }) => `${role} ${because}`);

describe('a proposed mapping', () => {
  it('goes by the names of columns in several languages', () => {
    expect(rolesIn('Mitglied;Ware;Menge;Wie oft;Höchstpreis\n0101;Karotten;1,5;wöchentlich;3,00\n')).toEqual([
      ...['household header', 'product header', 'want header', 'rhythm header', 'highest_price header'],
    ]);
  });

  it('goes by what stands in columns without a name that tells', () => {
    const text = 'A,B,C,D\n2,0101,every week,Eggs lg\n1.5,0102,monthly,Carrots\n3,0103,once,cheddar block\n';
    expect(rolesIn(text)).toEqual(['want content', 'household content', 'rhythm content', 'product content']);
  });

  it('names what is missing and takes a constant for it', () => {
    const { proposed } = openText('member,product,qty\n0101,E01,2\n', 'plans', context);
    expect(proposed.missing).toEqual(['rhythm']);
    expect(missingRoles({ ...proposed.mapping, constants: { rhythm: 'weekly' } })).toEqual([]);
  });

  it.each([
    ['household,product,want,rhythm', 'plans'],
    ['product_id,department,brand,product_category,product_type,package_size', 'products'],
    ['household,people,allowance_per_week,eligible', 'households'],
    ['household_id,store_id,basket_id,product_id,quantity,sales_value,week,transaction_timestamp', 'receipts'],
    ['product,on_hand,on_order', 'stock'],
  ])('takes %s for %s', (header, target) => {
    expect(
      proposeTarget(openText(`${header}\n1${',1'.repeat(header.split(',').length - 1)}\n`, 'plans', context).sheet),
    ).toBe(target);
  });
});

const mapping: Mapping = {
  target: 'plans',
  columns: [
    { header: 'Member', role: 'household' },
    { header: 'Item', role: 'product' },
    { header: 'Notes', role: null },
    { header: 'Qty', role: 'want' },
  ],
  decimalMark: 'comma',
  dateOrder: 'day-first',
  constants: { rhythm: 'weekly' },
  values: [
    { kind: 'product', text: 'eggs lg doz', code: 'E01' },
    { kind: 'product', text: 'gift card', code: null },
  ],
};

describe('a kept mapping', () => {
  it('is read back as it was written', () => {
    const read = readMapping(writeMapping('Spring form', mapping));
    expect(read).toEqual({ kind: 'ok', kept: keptMapping('Spring form', mapping) });
    expect(read.kind === 'ok' ? mappingOf(read.kept) : null).toEqual(mapping);
  });

  it('is refused when it is of another version, damaged, or something else', () => {
    const file = writeMapping('Spring form', mapping);
    expect(readMapping(file.replace('mapping/1', 'mapping/2'))).toEqual({ kind: 'refused', code: 'unknown-version' });
    expect(readMapping(file.replace('"household"', '"shoe size"'))).toEqual({ kind: 'refused', code: 'damaged' });
    for (const text of ['', '{}', 'null', '[1]', '{"format":"x","name":"y"}']) {
      expect(readMapping(text)).toEqual({ kind: 'refused', code: 'not-a-mapping' });
    }
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readMapping(text).kind === 'refused'));
  });

  it('follows its columns to where they stand now', () => {
    const fitted = fitMapping(mapping, ['Qty', 'Shelf', 'member', 'ITEM']);
    expect(fitted?.columns.map(({ role }) => role)).toEqual(['want', null, 'household', 'product']);
    expect(fitMapping(mapping, ['Qty', 'Shelf', 'member'])).toBeNull();
  });
});

describe('columns of a product list', () => {
  it('are not guessed from numbers alone', () => {
    const text = 'product_id,manufacturer_id,product_type,package_size\n25671,2,ICE,22 LB\n26081,69,SOUP,\n';
    const { proposed } = openText(text, 'products', context);
    expect(proposed.columns.map(({ role }) => role)).toEqual(['code', null, 'product_type', 'package_size']);
    expect(proposed.missing).toEqual(['case_size', 'lead_days', 'opening_price']);
  });
});
