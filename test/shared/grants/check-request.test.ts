import { expect, test } from 'vitest';
import { checkRequest } from '../../../shared/grants/check-request.ts';
import { nextRequestId } from '../../../shared/grants/next-request-id.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const request = {
  producer: 'Hollow Farm',
  product: 'T12',
  purpose: 'A second tunnel',
  amount: money(280_000),
  addsPerWeek: quantity(60_000),
  recoveryShareBasisPoints: 1000,
};

test('a request with everything in place has no fault; nothing need be returned', () => {
  expect(checkRequest(request)).toEqual([]);
  expect(checkRequest({ ...request, recoveryShareBasisPoints: 0 })).toEqual([]);
});

test('every fault is named at once', () => {
  const wrong = { ...request, producer: '', purpose: ' ', amount: money(0), addsPerWeek: quantity(-1) };
  expect(checkRequest({ ...wrong, recoveryShareBasisPoints: 10_001 }).map(({ field }) => field)).toEqual([
    'producer',
    'purpose',
    'amount',
    'addsPerWeek',
    'recoveryShareBasisPoints',
  ]);
});

test('numbers of requests are not given twice', () => {
  expect(nextRequestId([])).toBe('G001');
  expect(nextRequestId(['G001', 'G007', 'imported'])).toBe('G008');
  expect(nextRequestId(['G999'])).toBe('G1000');
});
