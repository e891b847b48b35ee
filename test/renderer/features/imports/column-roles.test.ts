import { describe, expect, test } from 'vitest';
import { headerOf, originOf, withConstant, withRole } from '../../../../renderer/features/imports/column-roles.ts';
import type { Mapping, ProposedMapping } from '../../../../shared/imports/mapping.ts';

const mapping: Mapping = {
  target: 'plans',
  columns: [
    { header: 'Member', role: 'household' },
    { header: 'Item', role: 'product' },
    { header: 'Note', role: null },
  ],
  decimalMark: 'comma',
  dateOrder: 'day-first',
  constants: {},
  values: [],
};

const proposed: ProposedMapping = {
  mapping,
  columns: [
    { header: 'Member', role: 'household', because: 'header' },
    { header: 'Item', role: 'product', because: 'content' },
    { header: 'Note', role: null, because: 'none' },
  ],
  missing: [],
};

describe('a column gets a meaning', () => {
  test('a meaning stands for one column: the one that had it is no longer used', () => {
    expect(withRole(mapping, 2, 'product').columns.map(({ role }) => role)).toEqual(['household', null, 'product']);
  });

  test('any number of columns may be unused', () => {
    expect(withRole(mapping, 0, null).columns.map(({ role }) => role)).toEqual([null, 'product', null]);
  });

  test('it says whether the file proposed it or a person chose it', () => {
    const changed = withRole(mapping, 2, 'product');
    expect([0, 1, 2].map((column) => originOf(column, mapping, proposed))).toEqual(['header', 'content', 'none']);
    expect([0, 1, 2].map((column) => originOf(column, changed, proposed))).toEqual(['header', 'none', 'chosen']);
  });
});

test('a value for all rows is given and taken back', () => {
  const given = withConstant(mapping, 'rhythm', 'weekly');
  expect(given.constants).toEqual({ rhythm: 'weekly' });
  expect(withConstant(given, 'rhythm', '')).toEqual(mapping);
});

test('a refusal names the column as the file does', () => {
  expect([headerOf(mapping, 'product'), headerOf(mapping, 'rhythm')]).toEqual(['Item', null]);
});
