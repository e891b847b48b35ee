import { expect, test } from 'vitest';
import { checkHousehold } from '../../../shared/members/check-household.ts';
import { money } from '../../../shared/quantities/money.ts';

const household = { code: 'H1', people: 3, allowancePerWeek: money(85_00), eligible: true };

test('a household with people and an allowance can be kept', () => {
  expect(checkHousehold(household)).toEqual([]);
});

test('an allowance of zero is an allowance', () => {
  expect(checkHousehold({ ...household, allowancePerWeek: money(0) })).toEqual([]);
});

test('all faults are named at once', () => {
  expect(checkHousehold({ code: ' ', people: 0, allowancePerWeek: money(-1), eligible: false })).toEqual([
    { field: 'code', code: 'missing' },
    { field: 'people', code: 'below-one' },
    { field: 'allowancePerWeek', code: 'negative' },
  ]);
  expect(checkHousehold({ ...household, children: 3 })).toEqual([]);
  expect(checkHousehold({ ...household, children: 4 })).toEqual([{ field: 'children', code: 'more-than-people' }]);
  expect(checkHousehold({ ...household, children: 0.5 })).toEqual([{ field: 'children', code: 'not-whole' }]);
  expect(checkHousehold({ ...household, people: 1.5 })).toEqual([{ field: 'people', code: 'not-whole' }]);
  expect(checkHousehold({ ...household, code: 'x'.repeat(101) })).toEqual([{ field: 'code', code: 'too-long' }]);
});
