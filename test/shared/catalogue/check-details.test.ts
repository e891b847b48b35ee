import { expect, test } from 'vitest';
import { checkDetails, hasDetails, noDetails } from '../../../shared/catalogue/check-details.ts';

test('details that say nothing are in order, and are nothing to keep', () => {
  expect(checkDetails(noDetails)).toEqual([]);
  expect(hasDetails(noDetails)).toBe(false);
  expect(hasDetails({ ...noDetails, catchWeight: true })).toBe(true);
});

test('a unit is one that can be converted, by its code in UN/ECE Recommendation 20', () => {
  for (const unitCode of ['DZN', 'LBR', 'KGM', 'C62', 'XBG'])
    expect(checkDetails({ ...noDetails, unitCode })).toEqual([]);
  for (const unitCode of ['dozen', 'dzn', '', 'LBRS', 'ZZZ']) {
    expect(checkDetails({ ...noDetails, unitCode })).toEqual([{ field: 'unitCode', code: 'unknown-unit' }]);
  }
});

test('aliases are named by place when empty, too long or given twice in any case', () => {
  const aliases = ['eggs lg doz', ' ', 'EGGS LG DOZ', 'x'.repeat(121)];
  expect(checkDetails({ ...noDetails, aliases })).toEqual([
    { field: 'aliases', place: 1, code: 'missing' },
    { field: 'aliases', place: 2, code: 'twice' },
    { field: 'aliases', place: 3, code: 'too-long' },
  ]);
});

test('department and storage place have no blanks around and fit on a list', () => {
  expect(checkDetails({ ...noDetails, department: 'Dairy ', storagePlace: 'x'.repeat(81) })).toEqual([
    { field: 'department', code: 'blank-around' },
    { field: 'storagePlace', code: 'too-long' },
  ]);
});
