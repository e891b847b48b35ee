import { expect, test } from 'vitest';
import { readDraft } from '../../../renderer/features/members/household-draft.ts';
import { readTypedMoney, readTypedPrice, readTypedQuantity } from '../../../renderer/live/typed-amount.ts';

test('amounts are read to the cent and to the thousandth', () => {
  expect(readTypedMoney('3.12', 'USD')).toEqual({ kind: 'amount', value: 312 });
  expect(readTypedQuantity('1.5')).toEqual({ kind: 'amount', value: 1500 });
  expect(readTypedPrice('0', 'USD')).toEqual({ kind: 'amount', value: 0 });
});

test('a number with too many digits is refused as a folder refuses it, so that what was exported can be read back', () => {
  const tooLarge = { kind: 'refused', sentence: 'This number is too large.' };
  expect(readTypedMoney('9999999999.99', 'USD').kind).toBe('amount');
  expect(readTypedMoney('10000000000', 'USD')).toEqual(tooLarge);
  expect(readTypedPrice('9999999.99', 'USD').kind).toBe('amount');
  expect(readTypedPrice('10000000', 'USD')).toEqual(tooLarge);
  expect(readTypedQuantity('999999.999').kind).toBe('amount');
  expect(readTypedQuantity('1000000')).toEqual(tooLarge);
});

test('no allowance is larger than a folder can carry', () => {
  const draft = { code: '0101', people: '2', children: '', eligible: true };
  expect(readDraft({ ...draft, allowance: '9999999999.99' }, 'USD', new Set()).kind).toBe('household');
  expect(readDraft({ ...draft, allowance: '10000000000' }, 'USD', new Set()).kind).toBe('refused');
});
